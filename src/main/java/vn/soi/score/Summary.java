package vn.soi.score;

import java.util.List;
import vn.soi.config.Points;
import vn.soi.reach.Status;

/**
 * The figures of the notice's opening paragraph, counted from the table and from nothing else.
 *
 * @param above50 scored agencies with strictly more than 50 points
 * @param below50 scored agencies with strictly fewer; inactive ones are in neither
 */
public record Summary(
    int agencies, int scored, int inactive, int undecided, int above50, int below50) {

  private static final Points MIDDLE = Points.of(50);

  public static Summary of(List<Proposal> proposals) {
    return new Summary(
        proposals.size(),
        count(proposals, Status.ACTIVE),
        count(proposals, Status.INACTIVE),
        count(proposals, Status.UNDECIDED),
        compared(proposals, 1),
        compared(proposals, -1));
  }

  /** The summary in the words of the notice. */
  public String sentence() {
    StringBuilder text = new StringBuilder();
    text.append(
        "Có %d/%d trang đạt trên 50 điểm, %d/%d trang dưới 50 điểm"
            .formatted(above50, agencies, below50, agencies));
    int middle = scored - above50 - below50;
    if (middle > 0) {
      text.append(", %d trang đạt đúng 50 điểm".formatted(middle));
    }
    if (inactive > 0) {
      text.append("; %d trang không hoạt động".formatted(inactive));
    }
    if (undecided > 0) {
      text.append("; %d trang chưa kết luận được".formatted(undecided));
    }
    return text.append('.').toString();
  }

  private static int count(List<Proposal> proposals, Status status) {
    return (int) proposals.stream().filter(p -> p.standing().status() == status).count();
  }

  private static int compared(List<Proposal> proposals, int sign) {
    return (int)
        proposals.stream()
            .flatMap(p -> p.total().stream())
            .filter(total -> Integer.signum(total.proposed().compareTo(MIDDLE)) == sign)
            .count();
  }
}
