package onenet.ecert.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Certificate types are data")
class CertificateTypesTest {

    private static final String LICENCE = "11100000DEM00009X8001";

    private final CertificateTypes types = CertificateTypes.load(getClass().getClassLoader());

    @Test
    @DisplayName("Every file of the folder is a type, issued on its own event and heard at the queue of its producer")
    void types() {
        assertThat(types.issuedOn("hazchem.case-decided.v1"))
                .extracting(CertificateType::code)
                .containsExactly(LICENCE);
        assertThat(types.issuedOn("planfiling.plan-filed.v1"))
                .extracting(CertificateType::code)
                .containsExactly("11100000DEM00009X8002");
        assertThat(types.issuedOn("safetyreview.letter-issued.v1"))
                .extracting(CertificateType::code)
                .containsExactlyInAnyOrder("11100000DEM00009X8003", "11100000DEM00009X8004");
        assertThat(types.queues())
                .contains("e-certificate.hazchem", "e-certificate.planfiling", "e-certificate.safetyreview");
        assertThatThrownBy(() -> types.of("11100000DEM00009X8999")).hasMessageContaining("no certificate type");
    }

    @Test
    @DisplayName(
            "A line is written as its field says: word, list, date, period; without value its word for absence, or not at all")
    void lines() {
        CertificateType licence = types.of(LICENCE);
        assertThat(licence.lines(Map.of(
                        "scope", List.of("甲醇", "丙酮"),
                        "validity", List.of("2026-11-24", "2029-11-23"),
                        "issuedOn", List.of("2026-11-24"))))
                .containsExactly(
                        Map.entry("储存地址", "无储存设施"),
                        Map.entry("许可范围", "甲醇、丙酮"),
                        Map.entry("有效期", "2026年11月24日至2029年11月23日"),
                        Map.entry("延续情况", "未延续"),
                        Map.entry("发证日期", "2026年11月24日"));
    }
}
