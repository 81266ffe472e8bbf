package onenet.hazchem.register;

import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.CaseAccess;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

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

    private final EntityManager entities;

    AnnualReport(EntityManager entities) {
        this.entities = entities;
    }

    /** One line an office; an officer of a county sees the own line, the city's supervision all. */
    public List<Line> of(int year, Actor actor) {
        String office = CaseAccess.seesAll(actor) ? "" : actor.office().orElseThrow(CommonProblem.FORBIDDEN::raise);
        List<?> rows = entities.createNativeQuery(FIGURES)
                .setParameter("year", year)
                .setParameter("prefix", year + "-%")
                .setParameter("office", office)
                .getResultList();
        return rows.stream().map(row -> Line.of((Object[]) row)).toList();
    }

    /** Figures of one office in one year. */
    public record Line(
            String office,
            long received,
            long accepted,
            long notAccepted,
            long granted,
            long renewed,
            long varied,
            long cancelled,
            long refused,
            long deemedRenewed) {

        static Line of(Object... row) {
            long[] figures = new long[row.length];
            for (int i = 1; i < row.length; i++) {
                figures[i] = ((Number) row[i]).longValue();
            }
            return new Line(
                    (String) row[0],
                    figures[1],
                    figures[2],
                    figures[3],
                    figures[4],
                    figures[5],
                    figures[6],
                    figures[7],
                    figures[8],
                    figures[9]);
        }
    }
}
