package onenet.hazchem.licence;

import onenet.casework.identity.Uscc;
import onenet.hazchem.law.ReapplicationBar;
import onenet.hazchem.law.ReapplicationBar.Ground;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.hazchem.licencecase.Matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Enterprises that may not apply for a time, by credit code and never by name (Licensing Law Art. 78, 79). */
@ApplicationScoped
public class ReapplicationBars {

    private final EntityManager entities;

    ReapplicationBars(EntityManager entities) {
        this.entities = entities;
    }

    /** False papers in a matter of public safety: no new application for the same for a year (Licensing Law Art. 78). */
    public void enterForFalsity(LicenceCase ended, LocalDate on, String decision) {
        if (ended.matter() == Matter.CANCELLATION) {
            return; // nothing was applied for that could be barred
        }
        String licence = ended.matter() == Matter.NEW ? null : ended.licenceId().orElseThrow();
        ReapplicationBar bar = ReapplicationBar.following(
                Ground.FALSE_PAPERS, new Uscc(ended.holderUscc()), ended.itemCode(), licence, on);
        enter(bar, decision, ended.caseNumber());
    }

    /** A licence got by fraud or bribery and rescinded: no new application for three years (Licensing Law Art. 79). */
    public void enterForFraud(Licence rescinded, LocalDate on, String decision) {
        ReapplicationBar bar = ReapplicationBar.following(
                Ground.FRAUD, new Uscc(rescinded.holderUscc()), Matter.NEW.itemCode(), null, on);
        enter(bar, decision, rescinded.licenceId());
    }

    /** @param source case or licence the bar follows from */
    private void enter(ReapplicationBar bar, String reason, String source) {
        entities.createNativeQuery(
                        "INSERT INTO reapplication_bar (uscc, from_day, until_day, reason, source, item_code, licence_id)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (uscc, source) DO UPDATE SET from_day = excluded.from_day,"
                                + " until_day = excluded.until_day, reason = excluded.reason, lifted_on = NULL")
                .setParameter(1, bar.enterprise().value())
                .setParameter(2, Date.valueOf(bar.from()))
                .setParameter(3, Date.valueOf(bar.until()))
                .setParameter(4, reason)
                .setParameter(5, source)
                .setParameter(6, bar.itemCode())
                .setParameter(7, bar.licenceId())
                .executeUpdate();
    }

    /** What it followed from was quashed: it holds no longer. */
    public void lift(String source, LocalDate on) {
        entities.createNativeQuery("UPDATE reapplication_bar SET lifted_on = ? WHERE source = ? AND lifted_on IS NULL")
                .setParameter(1, Date.valueOf(on))
                .setParameter(2, source)
                .executeUpdate();
    }

    /** @throws onenet.problem.Problem REAPPLICATION_BARRED while a bar holds on the day */
    public void requireNone(String uscc, String itemCode, String licenceId, LocalDate day) {
        until(uscc, itemCode, licenceId, day).ifPresent(last -> {
            throw LicenceProblem.REAPPLICATION_BARRED.raise(last);
        });
    }

    /**
     * Last day of the bar that holds on the day for this item, and this licence where it builds on one. A bar from before they were written
     * down holds for whatever is applied for.
     */
    public Optional<LocalDate> until(String uscc, String itemCode, String licenceId, LocalDate day) {
        List<?> bars = entities.createNativeQuery("SELECT CAST(max(until_day) AS text) FROM reapplication_bar"
                        + " WHERE uscc = ? AND ? BETWEEN from_day AND until_day AND lifted_on IS NULL AND coalesce(item_code, ?) = ?"
                        + " AND (licence_id IS NULL OR licence_id = CAST(? AS text))")
                .setParameter(1, uscc)
                .setParameter(2, Date.valueOf(day))
                .setParameter(3, itemCode)
                .setParameter(4, itemCode)
                .setParameter(5, licenceId)
                .getResultList();
        return Optional.ofNullable(bars.get(0)).map(String::valueOf).map(LocalDate::parse);
    }
}
