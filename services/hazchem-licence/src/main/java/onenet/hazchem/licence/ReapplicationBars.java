package onenet.hazchem.licence;

import onenet.hazchem.law.ReapplicationBar;
import onenet.hazchem.licencecase.LicenceProblem;

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

    /** @param source case or licence the bar follows from */
    public void enter(ReapplicationBar bar, String reason, String source) {
        entities.createNativeQuery("INSERT INTO reapplication_bar VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .setParameter(1, bar.enterprise().value())
                .setParameter(2, Date.valueOf(bar.from()))
                .setParameter(3, Date.valueOf(bar.until()))
                .setParameter(4, reason)
                .setParameter(5, source)
                .executeUpdate();
    }

    /** @throws onenet.problem.Problem REAPPLICATION_BARRED while a bar holds on the day */
    public void requireNone(String uscc, LocalDate day) {
        until(uscc, day).ifPresent(last -> {
            throw LicenceProblem.REAPPLICATION_BARRED.raise(last);
        });
    }

    /** Last day of the bar that holds on the day. */
    public Optional<LocalDate> until(String uscc, LocalDate day) {
        List<?> bars = entities.createNativeQuery("SELECT CAST(max(until_day) AS text) FROM reapplication_bar"
                        + " WHERE uscc = ? AND ? BETWEEN from_day AND until_day")
                .setParameter(1, uscc)
                .setParameter(2, Date.valueOf(day))
                .getResultList();
        return Optional.ofNullable(bars.get(0)).map(String::valueOf).map(LocalDate::parse);
    }
}
