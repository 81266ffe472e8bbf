package onenet.oversight.power;

import static onenet.oversight.power.InstrumentKind.DEVOLVE;
import static onenet.oversight.power.InstrumentKind.ENTRUST;
import static onenet.oversight.power.InstrumentKind.RECALL;
import static onenet.oversight.power.InstrumentKind.RENEW;
import static onenet.oversight.power.InstrumentKind.RESUME;
import static onenet.oversight.power.InstrumentKind.SUSPEND;
import static onenet.oversight.power.Papers.CITY;
import static onenet.oversight.power.Papers.DESIGN;
import static onenet.oversight.power.Papers.HAIFENG;
import static onenet.oversight.power.Papers.LICENCE;
import static onenet.oversight.power.Papers.LONG_AGO;
import static onenet.oversight.power.Papers.LUFENG;
import static onenet.oversight.power.Papers.LUHE;
import static onenet.oversight.power.Papers.REVIEW;
import static onenet.oversight.power.Papers.begun;
import static onenet.oversight.power.Papers.change;
import static onenet.oversight.power.Papers.changes;
import static onenet.oversight.power.Papers.day;
import static onenet.oversight.power.Papers.gives;
import static onenet.oversight.power.Papers.holder;
import static onenet.oversight.power.Papers.line;
import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.authority.AuthorityGrant;
import onenet.casework.authority.AuthorityMode;
import onenet.casework.authority.AuthorityRegister;
import onenet.casework.authority.Site;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What cities and provinces have done with their powers, done here again")
class PowerPatternsTest {

    @Test
    @DisplayName(
            "recall of listed high-risk projects from a day (Shandong 2024): what was accepted before is finished by the county, the rest of the power stays there")
    void recalledProcesses() {
        PowerFold given = admit(
                begun(),
                gives(
                        "1",
                        ENTRUST,
                        new GivenLine(
                                List.of(REVIEW, DESIGN),
                                List.of(LUHE),
                                List.of("GENERAL", "MAJOR_HAZARD"),
                                List.of(),
                                LUHE,
                                day("2023-01-01"),
                                day("2027-12-31"))));
        LineChange listed =
                new LineChange("1/1", day("2024-05-01"), null, List.of(), List.of(), List.of("MAJOR_HAZARD"));
        PowerFold after = admit(given, changes("2", RECALL, listed));
        assertThat(holder(after, REVIEW, LUHE, "MAJOR_HAZARD", "2024-04-30")).isEqualTo(LUHE);
        assertThat(holder(after, REVIEW, LUHE, "MAJOR_HAZARD", "2024-05-01")).isEqualTo(CITY);
        assertThat(holder(after, DESIGN, LUHE, "GENERAL", "2024-05-01")).isEqualTo(LUHE);
        assertThat(holder(after, DESIGN, LUHE, "GENERAL", "2028-01-01")).isEqualTo(CITY);
        assertThat(after.papersOf("1/1.2")).containsExactly("1", "2");
    }

    @Test
    @DisplayName(
            "entrustment of the site check only: the county goes and looks, the city accepts, examines and decides")
    void siteCheckOnly() {
        GivenLine check = new GivenLine(
                List.of(LICENCE),
                List.of(LUFENG),
                List.of("PETROL_STATION"),
                List.of(Step.SITE_CHECK),
                LUFENG,
                day("2026-03-01"),
                day("2028-02-29"));
        PowerFold after = admit(begun(), gives("1", ENTRUST, check));
        assertThat(holder(after, LICENCE, LUFENG, "PETROL_STATION", "SITE_CHECK", "2026-03-01"))
                .isEqualTo(LUFENG);
        for (Step step : List.of(Step.ACCEPTANCE, Step.EXAMINATION, Step.DECISION)) {
            assertThat(holder(after, LICENCE, LUFENG, "PETROL_STATION", step.name(), "2026-03-01"))
                    .isEqualTo(CITY);
        }
        assertThat(holder(after, LICENCE, LUFENG, "PETROL_STATION", "2026-03-01"))
                .isEqualTo(CITY);
        List<AuthorityGrant> chain = AuthorityRegister.of(after.table())
                .chain(LICENCE, Site.parse(LUFENG), Set.of("PETROL_STATION"), "SITE_CHECK", day("2026-03-01"));
        assertThat(chain).extracting(AuthorityGrant::id).containsExactly("1/1", "CITY-OWN");
        assertThat(chain.get(0).mode()).isEqualTo(AuthorityMode.DELEGATED);
    }

    @Test
    @DisplayName("a hand-down that begins county by county: each from its own day")
    void countyByCounty() {
        PowerFold after = admit(
                begun(),
                gives(
                        "1",
                        DEVOLVE,
                        line(LICENCE, LUFENG, "PETROL_STATION", "2026-02-01", null),
                        line(LICENCE, HAIFENG, "PETROL_STATION", "2026-04-01", null),
                        line(LICENCE, LUHE, "PETROL_STATION", "2026-07-01", null)));
        assertThat(List.of(LUFENG, HAIFENG, LUHE))
                .extracting(county -> holder(after, LICENCE, county, "PETROL_STATION", "2026-04-01"))
                .containsExactly(LUFENG, HAIFENG, CITY);
        assertThat(holder(after, LICENCE, LUHE, "PETROL_STATION", "2026-07-01")).isEqualTo(LUHE);
    }

    @Test
    @DisplayName(
            "a suspension is a gap; with no end known the power comes back by another paper only, for the rest of its term")
    void suspended() {
        PowerFold given = admit(begun(), gives("1", ENTRUST, entrusted()));
        PowerFold gap = admit(given, changes("2", SUSPEND, change("1/1", "2026-05-01", "2026-05-31")));
        assertThat(List.of("2026-04-30", "2026-05-01", "2026-05-31", "2026-06-01"))
                .extracting(day -> holder(gap, LICENCE, LUHE, "PETROL_STATION", day))
                .containsExactly(LUHE, CITY, CITY, LUHE);
        PowerFold open = admit(given, changes("2", SUSPEND, change("1/1", "2026-05-01", null)));
        assertThat(open.suspended("1/1")).isTrue();
        assertThat(holder(open, LICENCE, LUHE, "PETROL_STATION", "2027-01-01")).isEqualTo(CITY);
        PowerFold back = admit(open, changes("3", RESUME, change("1/1", "2026-09-01", null)));
        assertThat(List.of("2026-08-31", "2026-09-01", "2027-12-31", "2028-01-01"))
                .extracting(day -> holder(back, LICENCE, LUHE, "PETROL_STATION", day))
                .containsExactly(CITY, LUHE, LUHE, CITY);
    }

    @Test
    @DisplayName("a renewal is a later last day, and may come back to a part that a recall left")
    void renewed() {
        PowerFold given = admit(begun(), gives("1", ENTRUST, entrusted()));
        PowerFold longer = admit(given, changes("2", RENEW, change("1/1", null, "2030-12-31")));
        assertThat(holder(longer, LICENCE, LUHE, "PETROL_STATION", "2030-12-31"))
                .isEqualTo(LUHE);
        assertThat(holder(longer, LICENCE, LUHE, "PETROL_STATION", "2031-01-01"))
                .isEqualTo(CITY);
    }

    private static GivenLine entrusted() {
        return line(LICENCE, LUHE, "PETROL_STATION", "2026-02-01", "2027-12-31");
    }

    private static PowerFold admit(PowerFold before, Decree decree) {
        return PowerLaw.admit(before, decree, LONG_AGO);
    }
}
