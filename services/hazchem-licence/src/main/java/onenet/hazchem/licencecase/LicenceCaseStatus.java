package onenet.hazchem.licencecase;

/** Where a case stands inside the office; each status maps to what the public is told. */
public enum LicenceCaseStatus {
    /** Papers are in; the office has five working days to say what is missing. */
    SUBMITTED(PublicStatus.RECEIVED),
    /** The one-time notice is out; the clock has not started. */
    CORRECTION_REQUESTED(PublicStatus.CORRECTION_NEEDED),
    /** All that was asked for came in; the office has five working days to say that it is not what was asked. */
    SUPPLEMENTED(PublicStatus.RECEIVED),
    /** Not needed, not this office's, or barred: ended at intake. */
    NOT_ACCEPTED(PublicStatus.NOT_ACCEPTED),
    /** Accepted and under examination; the statutory clock runs. */
    ACCEPTED(PublicStatus.IN_PROGRESS),
    /** Examined; waits for a decision by somebody else. */
    EXAMINED(PublicStatus.IN_PROGRESS),
    /** Granted; the certificate is being made. */
    GRANTED(PublicStatus.GRANTED),
    /** Granted and the certificate is in force. */
    CERTIFIED(PublicStatus.GRANTED),
    /** Refused; the decision is to be delivered. */
    REFUSED(PublicStatus.REFUSED),
    /** Decision delivered. */
    CLOSED(PublicStatus.FINISHED),
    /** Taken back by the applicant, or lapsed because the correction never came. */
    WITHDRAWN(PublicStatus.WITHDRAWN),
    /** Ended by the office without a decision: nothing, or nobody, was left to decide about. */
    TERMINATED(PublicStatus.TERMINATED);

    private final PublicStatus publicStatus;

    LicenceCaseStatus(PublicStatus publicStatus) {
        this.publicStatus = publicStatus;
    }

    public PublicStatus toPublic() {
        return publicStatus;
    }
}
