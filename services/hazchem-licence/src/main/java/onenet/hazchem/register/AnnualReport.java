package onenet.hazchem.register;

import onenet.casedesk.CaseAccess;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Query: what each office did in a year, as counties report to the city and the city to the province (Order 55 Art. 28). */
@ApplicationScoped
public class AnnualReport {

    private static final String FIGURES = """
            SELECT office,
                count(*) FILTER (WHERE EXTRACT(YEAR FROM received_on) = :year),
                count(*) FILTER (WHERE EXTRACT(YEAR FROM accepted_on) = :year),
                count(*) FILTER (WHERE status = 'NOT_ACCEPTED' AND EXTRACT(YEAR FROM received_on) = :year),
                count(*) FILTER (WHERE decision ->> 'outcome' = 'GRANTED' AND decision ->> 'on' LIKE :prefix AND matter = 'NEW'),
                count(*) FILTER (WHERE decision ->> 'outcome' = 'GRANTED' AND decision ->> 'on' LIKE :prefix AND matter = 'RENEWAL'),
                count(*) FILTER (WHERE decision ->> 'outcome' = 'GRANTED' AND decision ->> 'on' LIKE :prefix AND matter = 'VARIATION'),
                count(*) FILTER (WHERE decision ->> 'outcome' = 'GRANTED' AND decision ->> 'on' LIKE :prefix AND matter = 'CANCELLATION'),
                count(*) FILTER (WHERE decision ->> 'outcome' = 'REFUSED' AND decision ->> 'on' LIKE :prefix),
                count(*) FILTER (WHERE (decision ->> 'deemed')::boolean AND decision ->> 'on' LIKE :prefix)
            FROM licence_case WHERE :office = '' OR office = :office GROUP BY office ORDER BY office
            """;

    private static final String ACTS = """
            SELECT licence.office || ' ' || (act ->> 'status'), count(*)
            FROM licence, jsonb_array_elements(acts) act
            WHERE (:office = '' OR licence.office = :office) AND act ->> 'decidedOn' LIKE :prefix
            GROUP BY 1
            """;

    private final EntityManager entities;

    AnnualReport(EntityManager entities) {
        this.entities = entities;
    }

    /** One line an office; an officer of a county sees the own line, the city's supervision all. */
    @Transactional
    public List<ReportLine> handle(int year, Actor actor) {
        String office = CaseAccess.seesAll(actor) ? "" : actor.office().orElseThrow(CommonProblem.FORBIDDEN::raise);
        List<?> rows = entities.createNativeQuery(FIGURES)
                .setParameter("year", year)
                .setParameter("prefix", year + "-%")
                .setParameter("office", office)
                .getResultList();
        Map<String, Long> acts = acts(year, office);
        return rows.stream().map(row -> ReportLine.of(acts, (Object[]) row)).toList();
    }

    /** What was done to licences, by office and status. */
    private Map<String, Long> acts(int year, String office) {
        List<?> rows = entities.createNativeQuery(ACTS)
                .setParameter("prefix", year + "-%")
                .setParameter("office", office)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }

    /** Figures of one office in one year; the last five are its acts on licences. */
    public record ReportLine(
            String office,
            long received,
            long accepted,
            long notAccepted,
            long granted,
            long renewed,
            long varied,
            long cancelled,
            long refused,
            long deemedRenewed,
            long suspended,
            long rescinded,
            long revoked,
            long withdrawn,
            long expired) {

        static ReportLine of(Map<String, Long> acts, Object... row) {
            long[] figures = new long[row.length];
            for (int i = 1; i < row.length; i++) {
                figures[i] = ((Number) row[i]).longValue();
            }
            return new ReportLine(
                    (String) row[0],
                    figures[1],
                    figures[2],
                    figures[3],
                    figures[4],
                    figures[5],
                    figures[6],
                    figures[7],
                    figures[8],
                    figures[9],
                    acts.getOrDefault(row[0] + " SUSPENDED", 0L),
                    acts.getOrDefault(row[0] + " RESCINDED", 0L),
                    acts.getOrDefault(row[0] + " REVOKED", 0L),
                    acts.getOrDefault(row[0] + " WITHDRAWN", 0L),
                    acts.getOrDefault(row[0] + " EXPIRED", 0L));
        }
    }
}
