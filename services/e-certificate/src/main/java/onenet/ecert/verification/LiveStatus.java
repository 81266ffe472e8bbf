package onenet.ecert.verification;

import onenet.casework.LegalTime;
import onenet.casework.identity.CertificateIdentifier;
import onenet.ecert.EcertConfig;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateStatus;
import onenet.ecert.certificate.StandingByDay;
import onenet.ecert.province.ProvincePlatform;
import onenet.ecert.province.ProvinceReply;
import onenet.ecert.type.CertificateType;
import onenet.ecert.type.CertificateTypes;
import onenet.ecert.verification.StatusVerdict.ProvinceAnswer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * Policy: the status told to the public, from our own record and the province's live answer (check twelve).
 *
 * <p>Our own "no" is final. Our own "yes" needs the province's: if it cannot be asked, the answer is that, never "valid" and never "revoked".
 */
@ApplicationScoped
class LiveStatus {

    private static final Set<StatusCode> WAYS_TO_END = Set.of(
            StatusCode.RESCINDED,
            StatusCode.REVOKED,
            StatusCode.WITHDRAWN,
            StatusCode.CANCELLED,
            StatusCode.EXPIRED,
            StatusCode.SUPERSEDED);

    private final ProvincePlatform province;
    private final NoteProvinceStatus note;
    private final Prints prints;
    private final StandingByDay standing;
    private final EcertConfig config;
    private final InstantSource clock;
    private final CertificateType anyType;

    LiveStatus(
            ProvincePlatform province,
            NoteProvinceStatus note,
            Prints prints,
            StandingByDay standing,
            EcertConfig config,
            InstantSource clock,
            CertificateTypes types) {
        this.province = province;
        this.note = note;
        this.prints = prints;
        this.standing = standing;
        this.config = config;
        this.clock = clock;
        this.anyType = types.any();
    }

    StatusVerdict of(Certificate certificate) {
        ProvinceReply reply = ask(certificate.identifier());
        ProvinceAnswer answer = answer(reply);
        StatusCode own =
                StatusCode.of(certificate, inTransaction(() -> standing.of(certificate)), LegalTime.today(clock));
        if (own != StatusCode.VALID) {
            return verdict(certificate, own, own, answer, List.of());
        }
        if (reply instanceof ProvinceReply.Held held && held.abolished()) {
            note.handle(certificate.id(), answer.name());
            return verdict(certificate, ended(held.abolishKind()), own, answer, List.of(ReasonCode.PROVINCE_DISAGREES));
        }
        if (answer == ProvinceAnswer.ISSUED) {
            return verdict(certificate, own, own, answer, List.of());
        }
        if (answer == ProvinceAnswer.NO_RECORD) {
            return verdict(certificate, StatusCode.UNKNOWN, own, answer, List.of(ReasonCode.PROVINCE_HAS_NO_RECORD));
        }
        return verdict(certificate, StatusCode.CANNOT_ASK_NOW, own, answer, notReached(certificate));
    }

    /** A province that was last seen to disagree is remembered while it cannot be asked. */
    private static List<ReasonCode> notReached(Certificate certificate) {
        return certificate.provinceStatus().filter("ABOLISHED"::equals).isPresent()
                ? List.of(ReasonCode.PROVINCE_NOT_REACHED, ReasonCode.PROVINCE_DISAGREES)
                : List.of(ReasonCode.PROVINCE_NOT_REACHED);
    }

    /** Nothing is known here. The province is asked all the same: known and unknown take the same time and look alike. */
    StatusVerdict ofUnknown(Optional<CertificateIdentifier> asked) {
        ask(asked.map(CertificateIdentifier::value).orElseGet(this::noCertificate));
        return StatusVerdict.bare(StatusCode.UNKNOWN, ProvinceAnswer.NOT_ASKED, List.of(ReasonCode.NOT_IN_REGISTER));
    }

    private String noCertificate() {
        return CertificateIdentifier.of(anyType.code(), anyType.definer().code(), "0", 1)
                .value();
    }

    private ProvinceReply ask(String identifier) {
        return province.find(identifier, config.province().liveTimeout());
    }

    private static ProvinceAnswer answer(ProvinceReply reply) {
        if (reply instanceof ProvinceReply.Held held) {
            return held.abolished() ? ProvinceAnswer.ABOLISHED : ProvinceAnswer.ISSUED;
        }
        return reply instanceof ProvinceReply.Absent ? ProvinceAnswer.NO_RECORD : ProvinceAnswer.CANNOT_ASK_NOW;
    }

    private static StatusCode ended(Optional<String> kind) {
        return WAYS_TO_END.stream()
                .filter(code -> kind.filter(code.name()::equals).isPresent())
                .findFirst()
                .orElse(StatusCode.REVOKED);
    }

    private StatusVerdict verdict(
            Certificate certificate, StatusCode code, StatusCode own, ProvinceAnswer answer, List<ReasonCode> reasons) {
        Optional<CorrectionNote> correction = prints.noteOf(certificate);
        boolean cancelled = certificate.status() == CertificateStatus.CANCELLED;
        return new StatusVerdict(
                code,
                code.chinese(),
                withCorrection(code, reasons, correction),
                own,
                answer,
                Optional.of(certificate.statusSince()),
                certificate.supersededBy(),
                certificate
                        .previousStatus()
                        .filter(before -> cancelled && before != CertificateStatus.IN_FORCE)
                        .filter(before -> before != CertificateStatus.BEING_MADE)
                        .map(before -> StatusCode.valueOf(before.name())),
                correction,
                inTransaction(() -> standing.continued(certificate)).map(RenewedByLaw::of));
    }

    private static <T> T inTransaction(Callable<T> question) {
        return QuarkusTransaction.requiringNew().call(question);
    }

    private static List<ReasonCode> withCorrection(
            StatusCode code, List<ReasonCode> reasons, Optional<CorrectionNote> correction) {
        return code == StatusCode.SUPERSEDED && correction.isPresent()
                ? Stream.concat(Stream.of(ReasonCode.REPLACED_BY_CORRECTION), reasons.stream())
                        .toList()
                : reasons;
    }
}
