package onenet.ecert.verification;

import onenet.casework.LegalTime;
import onenet.ecert.EcertConfig;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.RightKey;
import onenet.ecert.verification.StatusVerdict.ProvinceAnswer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Policy: who names a certificate by its number says the last four characters of its holder's code too, and is told when they are wrong. Ten
 * thousand of them must not be walked through: past so many wrong ones in a day the number is not answered any more, right or wrong.
 */
@ApplicationScoped
class WrongCodes {

    private static final String TIMES = """
            SELECT times FROM wrong_code WHERE type_code = :type AND right_id = :right AND day = :today""";

    private static final String COUNT = """
            INSERT INTO wrong_code (type_code, right_id, day, times) VALUES (:type, :right, :today, 1)
            ON CONFLICT (type_code, right_id) DO UPDATE
            SET times = CASE WHEN wrong_code.day = excluded.day THEN wrong_code.times + 1 ELSE 1 END, day = excluded.day
            RETURNING times""";

    private final EntityManager database;
    private final InstantSource clock;
    private final int mostInADay;

    WrongCodes(EntityManager database, InstantSource clock, EcertConfig config) {
        this.database = database;
        this.clock = clock;
        this.mostInADay = config.verification().wrongCodesPerCertificateAndDay();
    }

    /** @return what is answered instead of how the certificate stands; empty when the four are its holder's */
    Optional<StatusVerdict> refusal(Certificate certificate, String lastFour) {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (times(TIMES, certificate.right()) >= mostInADay) {
                return Optional.of(tooMany());
            }
            if (certificate.holderUscc().endsWith(lastFour)) {
                return Optional.empty();
            }
            return Optional.of(times(COUNT, certificate.right()) > mostInADay ? tooMany() : notMatched());
        });
    }

    private int times(String query, RightKey right) {
        List<?> found = database.createNativeQuery(query)
                .setParameter("type", right.typeCode())
                .setParameter("right", right.id())
                .setParameter("today", today())
                .getResultList();
        return found.stream().mapToInt(each -> ((Number) each).intValue()).sum();
    }

    private LocalDate today() {
        return LegalTime.today(clock);
    }

    private static StatusVerdict notMatched() {
        return StatusVerdict.bare(
                StatusCode.NOT_MATCHED, ProvinceAnswer.NOT_ASKED, List.of(ReasonCode.HOLDER_CODE_DIFFERS));
    }

    private static StatusVerdict tooMany() {
        return StatusVerdict.bare(
                StatusCode.CANNOT_ASK_NOW, ProvinceAnswer.NOT_ASKED, List.of(ReasonCode.TOO_MANY_WRONG_CODES));
    }
}
