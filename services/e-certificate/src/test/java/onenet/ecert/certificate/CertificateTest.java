package onenet.ecert.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.casework.identity.CertificateIdentifier;
import onenet.casework.lifecycle.MoveNotAllowed;
import onenet.ecert.document.CertificateFace;
import onenet.ecert.type.CertificateType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The aggregate alone: from its number to its end, every act in every status. */
class CertificateTest {
    private static final Instant NOW = Instant.parse("2026-09-14T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    private static final LocalDate LAST = LocalDate.of(2029, 9, 13);
    private static final String TYPE = "11100000000013338W011";

    static Stream<Arguments> everyActInEveryStatus() {
        return Arrays.stream(CertificateStatus.values()).flatMap(status -> Arrays.stream(CertificateAction.values())
                .map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyActInEveryStatus")
    @DisplayName(
            "An act moves the certificate as the row of the table says, with its decision kept, and without a row not at all")
    void moves(CertificateStatus status, CertificateAction action) {
        Certificate certificate = in(status);
        StandingDecision decision =
                new StandingDecision(TODAY.plusDays(3), Optional.of("决1号"), Optional.of("第二十七条"), Optional.of("依申请"));
        var row = CertificateLifecycle.TABLE.find(status, action);
        assertThat(certificate.allows(action)).isEqualTo(row.isPresent());
        if (row.isEmpty()) {
            assertThatThrownBy(() -> certificate.change(action, decision, NOW)).isInstanceOf(MoveNotAllowed.class);
            assertThat(certificate.status()).isEqualTo(status);
            return;
        }
        StatusChange change = certificate.change(action, decision, NOW);
        assertThat(certificate.status()).isEqualTo(row.get().to()).isEqualTo(change.to());
        assertThat(certificate.previousStatus()).contains(status);
        assertThat(certificate.statusSince()).isEqualTo(TODAY.plusDays(3));
        assertThat(change.from()).isEqualTo(status);
        assertThat(change.decisionNumber()).contains("决1号");
        assertThat(change.legalBasis()).contains("第二十七条");
        assertThat(change.reason()).contains("依申请");
    }

    @Test
    @DisplayName("It begins with its number and nothing to rely on; what it shows is what was decided")
    void begins() {
        Certificate certificate = certificate(1, LAST);
        assertThat(certificate.status()).isEqualTo(CertificateStatus.BEING_MADE);
        assertThat(certificate.status().issued()).isFalse();
        assertThat(certificate.statusSince()).isEqualTo(TODAY);
        assertThat(certificate.version()).isEqualTo("001");
        assertThat(certificate.certificateNumber()).isEqualTo("粤汕危化经字〔2026〕00001号");
        assertThat(certificate.right()).isEqualTo(new RightKey(TYPE, "licence-1"));
        assertThat(certificate.issuer().name()).isEqualTo("海丰县应急管理局");
        assertThat(certificate.previousStatus()).isEmpty();
        assertThat(certificate.verificationToken())
                .isNotEqualTo(certificate(1, LAST).verificationToken());
    }

    @Test
    @DisplayName("It is sealed once, and comes in force only sealed and registered")
    void sealedOnce() {
        Certificate certificate = certificate(1, LAST);
        assertThatThrownBy(() -> certificate.registered("GD-1", TODAY, NOW)).hasMessageContaining("is not sealed");
        assertThat(certificate.status()).isEqualTo(CertificateStatus.BEING_MADE);
        certificate.sealed("fingerprint");
        assertThatThrownBy(() -> certificate.sealed("another")).hasMessageContaining("already sealed");
        assertThat(certificate.sealingFingerprint()).contains("fingerprint");
        certificate.registered("GD-1", TODAY, NOW);
        assertThat(certificate.status()).isEqualTo(CertificateStatus.IN_FORCE);
        assertThat(certificate.provinceRegistration()).contains("GD-1");
    }

    @Test
    @DisplayName("The newer version is named on the one it replaces")
    void superseded() {
        Certificate first = in(CertificateStatus.IN_FORCE);
        Certificate second = certificate(2, LAST);
        StatusChange change = first.supersededBy(second, TODAY, NOW);
        assertThat(first.supersededBy()).contains(second.identifier());
        assertThat(first.status()).isEqualTo(CertificateStatus.SUPERSEDED);
        assertThat(change.reason().orElseThrow()).contains(second.identifier());
        assertThat(change.decisionNumber()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-13, false, false",
        "2026-09-14, true, false",
        "2029-09-13, true, false",
        "2029-09-14, true, true"
    })
    @DisplayName("First and last day both belong to it")
    void days(LocalDate day, boolean begun, boolean ended) {
        Certificate certificate = certificate(1, LAST);
        assertThat(certificate.begun(day)).isEqualTo(begun);
        assertThat(certificate.ended(day)).isEqualTo(ended);
        assertThat(certificate.lastDay()).contains(LAST);
    }

    @Test
    @DisplayName("What the province says changes nothing here, and what has no end has no last day")
    void provinceAndNoEnd() {
        Certificate certificate = certificate(1, CertificateType.NO_END);
        certificate.seenAtProvince("04");
        assertThat(certificate.provinceStatus()).contains("04");
        assertThat(certificate.status()).isEqualTo(CertificateStatus.BEING_MADE);
        assertThat(certificate.lastDay()).isEmpty();
    }

    private static Certificate in(CertificateStatus status) {
        Certificate certificate = certificate(1, LAST);
        StandingDecision decision = StandingDecision.byTime(TODAY, "test");
        List<CertificateAction> path =
                switch (status) {
                    case BEING_MADE -> List.of();
                    case IN_FORCE -> List.of(CertificateAction.COME_IN_FORCE);
                    case SUSPENDED -> List.of(CertificateAction.COME_IN_FORCE, CertificateAction.SUSPEND);
                    case RESCINDED -> List.of(CertificateAction.RESCIND);
                    case CANCELLED -> List.of(CertificateAction.CANCEL);
                    case EXPIRED -> List.of(CertificateAction.COME_IN_FORCE, CertificateAction.EXPIRE);
                    case REVOKED -> List.of(CertificateAction.REVOKE);
                    case WITHDRAWN -> List.of(CertificateAction.WITHDRAW);
                    case SUPERSEDED -> List.of(CertificateAction.COME_IN_FORCE, CertificateAction.SUPERSEDE);
                };
        path.forEach(action -> certificate.change(action, decision, NOW));
        assertThat(certificate.status()).isEqualTo(status);
        return certificate;
    }

    private static Certificate certificate(int version, LocalDate validTo) {
        CertificateFace face =
                new CertificateFace("粤汕危化经字〔2026〕00001号", "示例化工有限公司", "海丰县应急管理局", TODAY, TODAY, validTo, Map.of());
        IssuingOffice issuer = new IssuingOffice("441521", "海丰县应急管理局", "11441521DEM000030G", "441521");
        return new Certificate(
                new RightKey(TYPE, "licence-1"),
                "HZ-441521-2026-000001-K",
                CertificateIdentifier.of(TYPE, "441521", "2026000001", version),
                new CertificateContent(face, "91441521DEM0001018", issuer, "00012504500001", Optional.empty()),
                NOW);
    }
}
