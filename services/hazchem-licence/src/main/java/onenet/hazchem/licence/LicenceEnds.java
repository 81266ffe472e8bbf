package onenet.hazchem.licence;

import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceCaseLifecycle;
import onenet.hazchem.licencecase.LicenceCases;
import onenet.hazchem.licencecase.Matter;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

/** Policy: what the end of a licence makes of the renewal that is open on it (Order 55 Art. 18, 20; Licensing Law Art. 50). */
@Singleton
public class LicenceEnds {

    private final Licences licences;

    LicenceEnds(Licences licences) {
        this.licences = licences;
    }

    /** Empty for a case that is no renewal, or decided. */
    public Optional<LicenceEnd> of(LicenceCase renewal) {
        return Optional.of(renewal)
                .filter(each -> each.matter() == Matter.RENEWAL && LicenceCases.isOpen(each.status()))
                .flatMap(LicenceCase::licenceId)
                .map(licences::findById)
                .filter(Licence::running)
                .map(licence -> new LicenceEnd(licence.validTo(), byLaw(licence, renewal) ? dayAfter(licence) : null));
    }

    /** In time by the day it first came in, wherever that was, and nothing owed by the applicant. */
    public static boolean byLaw(Licence licence, LicenceCase renewal) {
        return licence.renewalWindow().isTimely(renewal.inTimeOn())
                && renewal.intake().owed().isEmpty()
                && LicenceCaseLifecycle.TABLE
                        .find(renewal.status(), CaseAction.DEEM_RENEWED)
                        .isPresent();
    }

    /** The legal day of an end by time, whenever the clock is looked at: the first without the licence, or of the renewed term. */
    public static LocalDate dayAfter(Licence licence) {
        return licence.validTo().plusDays(1);
    }
}
