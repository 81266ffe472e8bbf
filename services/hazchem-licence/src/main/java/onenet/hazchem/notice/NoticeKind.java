package onenet.hazchem.notice;

import onenet.hazchem.licencecase.LicenceCase;

import java.util.Arrays;
import java.util.Optional;

/** The papers a case sends out; each exists from the act that makes it. */
public enum NoticeKind {
    ACCEPTANCE_RECEIPT("acceptance-receipt"),
    NON_ACCEPTANCE("non-acceptance"),
    CORRECTION_NOTICE("correction-notice"),
    /** What came is not what the notice asked for. */
    SUPPLEMENT_FINDING("supplement-finding"),
    /** The applicant's own: what is to come after acceptance. */
    SUPPLY_COMMITMENT("supply-commitment"),
    /** Grant or refusal. */
    DECISION("decision"),
    WARNING("warning"),
    TERMINATION("termination");

    private final String path;

    NoticeKind(String path) {
        this.path = path;
    }

    /** The kind by its name in addresses, when the case has such a paper. */
    static Optional<NoticeKind> of(String path, LicenceCase licenceCase) {
        return Arrays.stream(values())
                .filter(kind -> kind.path.equals(path) && kind.existsFor(licenceCase))
                .findFirst();
    }

    private boolean existsFor(LicenceCase licenceCase) {
        return switch (this) {
            case ACCEPTANCE_RECEIPT -> licenceCase.acceptedOn().isPresent();
            case NON_ACCEPTANCE -> licenceCase.intake().nonAcceptance().isPresent();
            case CORRECTION_NOTICE -> licenceCase.intake().notice().isPresent();
            case SUPPLEMENT_FINDING -> licenceCase.intake().finding().isPresent();
            case SUPPLY_COMMITMENT -> licenceCase.intake().commitment().isPresent();
            case DECISION -> licenceCase.decision().isPresent();
            case WARNING -> licenceCase.aftermath().warning().isPresent();
            case TERMINATION -> licenceCase.aftermath().termination().isPresent();
        };
    }
}
