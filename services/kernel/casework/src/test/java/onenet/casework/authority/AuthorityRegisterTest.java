package onenet.casework.authority;

import static onenet.casework.authority.AuthorityMode.DELEGATED;
import static onenet.casework.authority.AuthorityMode.DEVOLVED;
import static onenet.casework.authority.AuthorityMode.OWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import onenet.casework.authority.AuthorityAnswer.ActingOffice;
import onenet.casework.authority.AuthorityAnswer.NoOffice;
import onenet.casework.authority.AuthorityAnswer.OutsideJurisdiction;
import onenet.casework.authority.InvalidAuthority.Reason;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityRegisterTest {
    private static final String LICENCE = "00012504500001";
    private static final String REVIEW = "00012503900001";
    private static final List<Office> OFFICES = List.of(
            new Office("441500", "汕尾市应急管理局", "11441500DEM000014D", "441500", OfficeLevel.CITY),
            new Office("441502", "汕尾市城区应急管理局", "11441502DEM0000225", "441502", OfficeLevel.COUNTY),
            new Office("441521", "海丰县应急管理局", "11441521DEM000030G", "441521", OfficeLevel.COUNTY),
            new Office("441581", "陆丰市应急管理局", "11441581DEM0000575", "441581", OfficeLevel.COUNTY),
            new Office("441502-HHW", "红海湾应急管理局", "11441502DEM000065J", "441502", OfficeLevel.ZONE),
            new Office("441581-HQ", "华侨管理区应急管理局", "11441581DEM000073T", "441581", OfficeLevel.ZONE));
    private static final List<TownJurisdiction> TOWNS = List.of(
            new TownJurisdiction("441502005", "东洲街道", "441502-HHW", null, day("2012-09-01"), null),
            new TownJurisdiction("441521103", "鹅埠镇", null, "深圳市", day("2018-12-16"), null));
    private static final List<NotDelegable> KEPT = List.of(
            new NotDelegable(
                    List.of(REVIEW),
                    List.of("KEY_PROCESS", "KEY_CHEMICAL_MAJOR_HAZARD"),
                    List.of(),
                    true,
                    "Order 45 Art. 6"),
            new NotDelegable(
                    List.of(REVIEW),
                    List.of("HIGHLY_TOXIC_PRODUCTION", "CROSS_PROVINCE"),
                    List.of(),
                    false,
                    "Order 45 Art. 6"));
    private static final AuthorityGrant CITY =
            grant("city", List.of(), "441500", "441500", OWN, null, "2012-09-01", null);
    private static final AuthorityGrant HAIFENG =
            grant("haifeng", List.of("GENERAL"), "441521", "441521", DEVOLVED, null, "2021-10-01", null);
    private static final AuthorityGrant LUFENG_PETROL = grant(
            "petrol", List.of("PETROL_STATION"), "441581", "441581", DELEGATED, "441500", "2022-01-01", "2024-04-30");
    private static final AuthorityGrant HONGHAIWAN =
            grant("hhw", List.of("GENERAL"), "441502-HHW", "441502-HHW", DEVOLVED, null, "2022-01-01", null);
    private static final AuthorityGrant HUAQIAO =
            grant("hq", List.of("GENERAL"), "441581-HQ", "441581-HQ", DELEGATED, "441500", "2023-03-01", null);
    private static final AuthorityGrant CHENGQU =
            grant("cq", List.of("GENERAL"), "441502", "441502", DEVOLVED, null, "2021-10-01", null);
    private static final AuthorityRegister REGISTER =
            register(CITY, HAIFENG, LUFENG_PETROL, HONGHAIWAN, HUAQIAO, CHENGQU);

    @DisplayName("Trap 29: a power handed down takes what is received from its first day, by case class")
    @ParameterizedTest
    @CsvSource({
        "441521, GENERAL, 2021-09-30, 441500, OWN",
        "441521, GENERAL, 2021-10-01, 441521, DEVOLVED",
        "441521, HIGHLY_TOXIC, 2026-09-14, 441500, OWN",
        "441521, WITH_STORAGE_FACILITY, 2026-09-14, 441500, OWN"
    })
    void handedDownByDateAndClass(
            String site, String caseClass, LocalDate received, String office, AuthorityMode mode) {
        ActingOffice acting = acting(site, received, caseClass);
        assertThat(acting.office().code()).isEqualTo(office);
        assertThat(acting.mode()).isEqualTo(mode);
        assertThat(acting.basis()).isNotBlank();
    }

    @DisplayName("Trap 30: a recalled power finishes what was accepted under it; new cases go up")
    @ParameterizedTest
    @CsvSource({"2024-04-30, 441581", "2024-05-01, 441500", "2021-12-31, 441500"})
    void recalled(LocalDate accepted, String office) {
        assertThat(acting("441581", accepted, "PETROL_STATION").office().code()).isEqualTo(office);
    }

    @DisplayName("A power has ended from the day after its last; one without an end never has")
    @ParameterizedTest
    @CsvSource({"2024-04-30, 0", "2024-05-01, 1"})
    void ended(LocalDate day, int many) {
        assertThat(REGISTER.endedBefore(day)).hasSize(many).allSatisfy(grant -> assertThat(grant)
                .isEqualTo(LUFENG_PETROL));
    }

    @Test
    @DisplayName(
            "Trap 31: a delegated office acts with the name and seal of its principal, a devolved one with its own")
    void nameAndSeal() {
        ActingOffice delegated = acting("441581-HQ", day("2026-09-14"), "GENERAL");
        assertThat(delegated.office().code()).isEqualTo("441581-HQ");
        assertThat(delegated.inNameOf().code()).isEqualTo("441500");
        assertThat(delegated.isDelegated()).isTrue();
        ActingOffice devolved = acting("441521", day("2026-09-14"), "GENERAL");
        assertThat(devolved.inNameOf()).isEqualTo(devolved.office());
        assertThat(devolved.isDelegated()).isFalse();
    }

    @Test
    @DisplayName("Trap 28: the register names the right office for a case brought to the wrong one")
    void namesTheRightOffice() {
        ActingOffice right = acting("441521", day("2026-09-14"), "GENERAL", "HIGHLY_TOXIC");
        assertThat(right.office().name()).isEqualTo("汕尾市应急管理局");
    }

    @DisplayName(
            "Trap 32: what the rules keep back is not routed to a county by delegation, even if the item is delegated")
    @ParameterizedTest
    @CsvSource({
        "ORDINARY, 441521",
        "KEY_PROCESS, 441500",
        "KEY_CHEMICAL_MAJOR_HAZARD, 441500",
        "HIGHLY_TOXIC_PRODUCTION, 441500",
        "CROSS_PROVINCE, 441500"
    })
    void keptBack(String caseClass, String office) {
        AuthorityRegister register = register(
                review("city", List.of(), "441500", OWN, null, "441500"),
                review("county", List.of(), "441521", DELEGATED, "441500", "441521"));
        assertThat(register.officeFor(REVIEW, Site.parse("441521"), Set.of(caseClass), day("2026-09-14"))
                        .acting()
                        .orElseThrow()
                        .office()
                        .code())
                .isEqualTo(office);
    }

    @Test
    @DisplayName("Trap 32: a delegation that names a class kept back is refused as a whole")
    void refusesNamedClasses() {
        assertThat(refusal(
                        review("city", List.of(), "441500", OWN, null, "441500"),
                        review("county", List.of("KEY_PROCESS"), "441521", DELEGATED, "441500", "441521")))
                .isEqualTo(Reason.NOT_DELEGABLE);
    }

    @Test
    @DisplayName("Trap 33: a county cannot pass delegated or devolved power on to a zone")
    void noReEntrustment() {
        AuthorityGrant toCounty =
                grant("a", List.of("GENERAL"), "441581", "441581", DELEGATED, "441500", "2022-01-01", null);
        AuthorityGrant onward =
                grant("b", List.of("GENERAL"), "441581-HQ", "441581-HQ", DELEGATED, "441581", "2023-01-01", null);
        assertThat(refusal(CITY, toCounty, onward)).isEqualTo(Reason.RE_ENTRUSTMENT);
        AuthorityGrant devolved =
                grant("c", List.of("GENERAL"), "441581", "441581", DEVOLVED, null, "2022-01-01", null);
        assertThat(refusal(CITY, devolved, onward)).isEqualTo(Reason.RE_ENTRUSTMENT);
        assertThat(refusal(CITY, onward)).isEqualTo(Reason.PRINCIPAL_WITHOUT_POWER);
    }

    @Test
    @DisplayName(
            "E-certificate trap 8: a functional area's case goes to its office and is counted under the statutory division")
    void functionalArea() {
        Site site = Site.parse("441502-HHW");
        assertThat(site.statutoryCode()).isEqualTo("441502");
        assertThat(acting("441502-HHW", day("2026-09-14"), "GENERAL").office().code())
                .isEqualTo("441502-HHW");
        assertThat(acting("441502005", day("2026-09-14"), "GENERAL").office().code())
                .isEqualTo("441502-HHW");
        assertThat(acting("441502", day("2026-09-14"), "GENERAL").office().code())
                .isEqualTo("441502");
        assertThat(acting("441502-HHW", day("2021-12-31"), "GENERAL").office().code())
                .isEqualTo("441502");
        assertThat(acting("441502-HHW", day("2026-09-14"), "PETROL_STATION")
                        .office()
                        .code())
                .isEqualTo("441500");
    }

    @Test
    @DisplayName(
            "E-certificate trap 8: a site in a town run by Shenzhen is outside the jurisdiction although its code is Haifeng's")
    void shenzhensTown() {
        assertThat(REGISTER.officeFor(LICENCE, Site.parse("441521103"), Set.of("GENERAL"), day("2026-09-14")))
                .isEqualTo(new OutsideJurisdiction("鹅埠镇", "深圳市"));
        assertThat(acting("441521103", day("2018-12-15"), "GENERAL").office().code())
                .isEqualTo("441500");
        assertThat(acting("441521100", day("2026-09-14"), "GENERAL").office().code())
                .isEqualTo("441521");
    }

    @Test
    @DisplayName("A place or item outside the table has no office")
    void nobody() {
        assertThat(REGISTER.officeFor(LICENCE, Site.parse("440300"), Set.of("GENERAL"), day("2026-09-14")))
                .isInstanceOf(NoOffice.class);
        assertThat(REGISTER.officeFor("99912504500001", Site.parse("441521"), Set.of("GENERAL"), day("2026-09-14"))
                        .acting())
                .isEmpty();
    }

    @Test
    @DisplayName("A case with two classes goes to an office that holds both")
    void twoClasses() {
        assertThat(acting("441581", day("2023-06-01"), "PETROL_STATION", "HIGHLY_TOXIC")
                        .office()
                        .code())
                .isEqualTo("441500");
    }

    @Test
    @DisplayName("Power given for some stages only leaves the others where they were")
    void byStage() {
        AuthorityGrant intakeOnly = new AuthorityGrant(
                "s",
                List.of(LICENCE),
                List.of(),
                List.of("ACCEPTANCE"),
                List.of("441521"),
                "441521",
                DELEGATED,
                "441500",
                "(示例)",
                day("2022-01-01"),
                null);
        AuthorityRegister register = register(CITY, intakeOnly);
        Site site = Site.parse("441521");
        assertThat(register.officeFor(LICENCE, site, Set.of("GENERAL"), "ACCEPTANCE", day("2026-01-05"))
                        .acting()
                        .orElseThrow()
                        .office()
                        .code())
                .isEqualTo("441521");
        assertThat(register.officeFor(LICENCE, site, Set.of("GENERAL"), "DECISION", day("2026-01-05"))
                        .acting()
                        .orElseThrow()
                        .office()
                        .code())
                .isEqualTo("441500");
    }

    @Test
    @DisplayName("A table that names no basis, an unknown office, or two offices for one case is refused")
    void refusesBadTables() {
        assertThat(refusal(CITY, grant("x", List.of(), "441523", "441523", DEVOLVED, null, "2022-01-01", null)))
                .isEqualTo(Reason.UNKNOWN_OFFICE);
        assertThat(refusal(
                        CITY, HAIFENG, grant("y", List.of(), "441521", "441581", DEVOLVED, null, "2022-01-01", null)))
                .isEqualTo(Reason.OVERLAP);
        assertThat(refusal(CITY, CITY)).isEqualTo(Reason.DUPLICATE);
        assertThatThrownBy(() -> grant("z", List.of(), "441521", "441521", DELEGATED, null, "2022-01-01", null))
                .isInstanceOf(InvalidAuthority.class)
                .hasMessageContaining("PRINCIPAL_MISSING");
        assertThatThrownBy(() -> grant("z", List.of(), "441521", "441521", OWN, null, "2022-01-01", "2021-01-01"))
                .isInstanceOf(InvalidAuthority.class);
        assertThatThrownBy(() -> new TownJurisdiction("441521103", "鹅埠镇", null, null, day("2018-12-16"), null))
                .isInstanceOf(InvalidAuthority.class);
        assertThatThrownBy(() -> new Site(
                        Site.parse("441521").division(),
                        Site.parse("441502-HHW").zone(),
                        java.util.Optional.empty()))
                .isInstanceOf(Site.InvalidSite.class);
    }

    @Test
    @DisplayName(
            "Two offices may hold the same power in the same area when no case can fall under both: other class, stage or time")
    void sideBySide() {
        AuthorityGrant general =
                grant("g", List.of("GENERAL"), "441521", "441521", DEVOLVED, null, "2022-01-01", "2023-12-31");
        assertThat(refusal(
                        CITY,
                        general,
                        grant("h", List.of("GENERAL"), "441521", "441581", DEVOLVED, null, "2023-12-31", null)))
                .isEqualTo(Reason.OVERLAP);
        register(CITY, general, grant("h", List.of("GENERAL"), "441521", "441581", DEVOLVED, null, "2024-01-01", null));
        register(
                CITY,
                general,
                grant("h", List.of("PETROL_STATION"), "441521", "441581", DEVOLVED, null, "2022-01-01", null));
        register(CITY, staged("i", "441521", "ACCEPTANCE"), staged("j", "441581", "DECISION"));
        assertThat(refusal(CITY, staged("i", "441521", "ACCEPTANCE"), staged("j", "441581", "ACCEPTANCE")))
                .isEqualTo(Reason.OVERLAP);
    }

    @Test
    @DisplayName("Whoever passes power on holds it himself on the first day of the delegation")
    void ownPowerOnThatDay() {
        AuthorityGrant until2022 = grant("old", List.of(), "441500", "441500", OWN, null, "2012-09-01", "2022-06-30");
        AuthorityGrant from2023 =
                grant("a", List.of("GENERAL"), "441581", "441581", DELEGATED, "441500", "2023-01-01", null);
        assertThat(refusal(until2022, from2023)).isEqualTo(Reason.PRINCIPAL_WITHOUT_POWER);
        AuthorityGrant overlapping =
                grant("a", List.of("GENERAL"), "441581", "441581", DELEGATED, "441500", "2022-06-30", null);
        assertThat(register(until2022, overlapping)).isNotNull();
        AuthorityGrant later = grant("new", List.of(), "441500", "441500", OWN, null, "2024-01-01", null);
        assertThat(refusal(later, from2023)).isEqualTo(Reason.RE_ENTRUSTMENT);
    }

    @Test
    @DisplayName("An office stands once in the table, and is found by its code")
    void officesOnce() {
        List<Office> twice =
                Stream.concat(OFFICES.stream(), OFFICES.stream().limit(1)).toList();
        assertThat(catchThrowableOfType(
                                InvalidAuthority.class,
                                () -> AuthorityRegister.of(
                                        new AuthorityTable("demo", twice, TOWNS, KEPT, List.of(CITY))))
                        .reason())
                .isEqualTo(Reason.DUPLICATE);
        assertThat(REGISTER.office("441502-HHW")).map(Office::name).contains("红海湾应急管理局");
        assertThat(REGISTER.office("441599")).isEmpty();
        assertThat(REGISTER.offices()).containsExactlyElementsOf(OFFICES);
    }

    @Test
    @DisplayName("A power kept back is kept back for its own items alone")
    void keptBackByItem() {
        AuthorityRegister register =
                register(CITY, grant("a", List.of(), "441581", "441581", DELEGATED, "441500", "2022-01-01", null));
        assertThat(register.officeFor(LICENCE, Site.parse("441581"), Set.of("KEY_PROCESS"), day("2026-01-05"))
                        .acting()
                        .orElseThrow()
                        .office()
                        .code())
                .isEqualTo("441581");
    }

    @Test
    @DisplayName("A county and a functional area are of the county's level, with its digit")
    void levels() {
        assertThat(Stream.of(OfficeLevel.values()).filter(OfficeLevel::isCountyOrBelow))
                .containsExactly(OfficeLevel.COUNTY, OfficeLevel.ZONE);
        assertThat(Stream.of(OfficeLevel.values()).map(OfficeLevel::digit)).containsExactly(2, 3, 4, 4);
    }

    @Test
    @DisplayName("A town's special rule ends with its last day; a division alone is a site without town or zone")
    void townsByDate() {
        TownJurisdiction ended =
                new TownJurisdiction("441521100", "示例镇", null, "深圳市", day("2020-01-01"), day("2020-12-31"));
        AuthorityRegister register =
                AuthorityRegister.of(new AuthorityTable("demo", OFFICES, List.of(ended), KEPT, List.of(CITY)));
        Site town = Site.parse("441521100");
        assertThat(register.officeFor(LICENCE, town, Set.of("GENERAL"), day("2020-12-31")))
                .isInstanceOf(OutsideJurisdiction.class);
        assertThat(register.officeFor(LICENCE, town, Set.of("GENERAL"), day("2021-01-01"))
                        .acting())
                .isPresent();
        Site plain = Site.of(town.division());
        assertThat(plain).isEqualTo(Site.parse("441521"));
        assertThat(plain.zone()).isEmpty();
        assertThat(Site.parse("441502-HHW").zone()).isPresent();
    }

    private static AuthorityGrant staged(String id, String office, String stage) {
        return new AuthorityGrant(
                id,
                List.of(LICENCE),
                List.of(),
                List.of(stage),
                List.of("441521"),
                office,
                DEVOLVED,
                null,
                "(示例)",
                day("2022-01-01"),
                null);
    }

    private static ActingOffice acting(String site, LocalDate date, String... classes) {
        return REGISTER.officeFor(LICENCE, Site.parse(site), Set.of(classes), date)
                .acting()
                .orElseThrow();
    }

    private static Reason refusal(AuthorityGrant... grants) {
        return catchThrowableOfType(InvalidAuthority.class, () -> register(grants))
                .reason();
    }

    private static AuthorityRegister register(AuthorityGrant... grants) {
        return AuthorityRegister.of(new AuthorityTable(
                "demo", OFFICES, TOWNS, KEPT, Stream.of(grants).toList()));
    }

    private static AuthorityGrant grant(
            String id,
            List<String> classes,
            String area,
            String office,
            AuthorityMode mode,
            String principal,
            String from,
            String until) {
        return new AuthorityGrant(
                id,
                List.of(LICENCE),
                classes,
                List.of(),
                List.of(area),
                office,
                mode,
                principal,
                "(示例)",
                day(from),
                until == null ? null : day(until));
    }

    private static AuthorityGrant review(
            String id, List<String> classes, String office, AuthorityMode mode, String principal, String area) {
        return new AuthorityGrant(
                id,
                List.of(REVIEW),
                classes,
                null,
                List.of(area),
                office,
                mode,
                principal,
                "(示例)",
                day("2020-01-01"),
                null);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
