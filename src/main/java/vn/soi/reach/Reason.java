package vn.soi.reach;

/** Why a site is not simply active, in the words of the report's contract. */
public enum Reason {
  DNS_FAILURE("dns-failure", Status.INACTIVE),
  CONNECTION_FAILED("connection-failed", Status.INACTIVE),
  TIMEOUT("timeout", Status.INACTIVE),
  SERVER_ERROR("server-error", Status.INACTIVE),
  NOT_FOUND("not-found", Status.INACTIVE),
  PARKED("parked", Status.INACTIVE),
  PLACEHOLDER("placeholder", Status.INACTIVE),
  EMPTY("empty", Status.INACTIVE),
  HIJACKED("hijacked", Status.INACTIVE),
  TLS_FAILURE("tls-failure", Status.INACTIVE),
  REDIRECTED("redirected", Status.UNDECIDED),
  BLOCKED("blocked", Status.UNDECIDED),
  LOGIN("login", Status.UNDECIDED),
  ROBOTS("robots", Status.UNDECIDED),
  SCANNER_FAULT("scanner-fault", Status.UNDECIDED),
  NO_URL("no-url", Status.UNDECIDED);

  private final String id;
  private final Status status;

  Reason(String id, Status status) {
    this.id = id;
    this.status = status;
  }

  /** The name in report.json. */
  public String id() {
    return id;
  }

  /** The status that follows from this reason. */
  public Status status() {
    return status;
  }
}
