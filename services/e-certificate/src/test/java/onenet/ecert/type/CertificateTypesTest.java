package onenet.ecert.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Certificate types are data")
class CertificateTypesTest {

    private final CertificateTypes types = CertificateTypes.load(getClass().getClassLoader());

    @Test
    @DisplayName("The licence is read by code, the registration form from its file, each on its own event")
    void types() {
        assertThat(types.of(CertificateTypes.OPERATING_LICENCE).reading()).isEmpty();
        assertThat(types.issuedOn("hazchem.case-decided.v1")).isEmpty();
        assertThat(types.issuedOn("planfiling.plan-filed.v1"))
                .map(CertificateType::code)
                .contains("11100000DEM00009X8002");
        assertThatThrownBy(() -> types.of("11100000DEM00009X8999")).hasMessageContaining("no certificate type");
    }

    @Test
    @DisplayName(
            "A line is written as its field says: word, list, date, period; without value its word for absence, or not at all")
    void lines() {
        CertificateType licence = types.of(CertificateTypes.OPERATING_LICENCE);
        assertThat(licence.lines(Map.of(
                        "scope", List.of("甲醇", "丙酮"),
                        "validity", List.of("2026-11-24", "2029-11-23"),
                        "issuedOn", List.of("2026-11-24"))))
                .containsExactly(
                        Map.entry("储存地址", "无储存设施"),
                        Map.entry("许可范围", "甲醇、丙酮"),
                        Map.entry("有效期", "2026年11月24日至2029年11月23日"),
                        Map.entry("发证日期", "2026年11月24日"));
    }

    @Test
    @DisplayName("A type with a code of another body, or without a place for the seal, is refused at start")
    void invalid() {
        CertificateType licence = types.of(CertificateTypes.OPERATING_LICENCE);
        assertThatThrownBy(() -> copy(licence, "11100000DEM00008X8001", licence.fields()))
                .hasMessageContaining("type code");
        assertThatThrownBy(() -> copy(
                        licence,
                        licence.code(),
                        licence.fields().stream().filter(field -> !field.seal()).toList()))
                .hasMessageContaining("seal");
    }

    private static CertificateType copy(CertificateType type, String code, List<FaceField> fields) {
        return new CertificateType(
                code,
                type.name(),
                type.item(),
                type.matter(),
                type.definer(),
                type.event(),
                type.number(),
                type.validity(),
                fields,
                Optional.empty(),
                Optional.empty());
    }
}
