package vn.soi.config;

import java.util.List;

/** Who knows the techniques by which criteria are decided, and what they need to be told. */
@FunctionalInterface
public interface Techniques {

  /** Nobody: any technique will do. */
  Techniques ANY = criterion -> List.of();

  /** What is wrong with how a criterion names and sets its technique; empty when nothing is. */
  List<String> complaints(Criterion criterion);
}
