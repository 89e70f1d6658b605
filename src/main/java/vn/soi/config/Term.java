package vn.soi.config;

import java.util.List;

/**
 * One thing that sites name in several ways: a column of a document table, a state of a project.
 */
public record Term(String id, List<String> wordings) {

  public Term {
    wordings = List.copyOf(wordings);
  }
}
