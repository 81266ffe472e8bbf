package onenet.ecert.verification.web;

import onenet.casework.LegalTime;
import onenet.ecert.verification.Conclusion;
import onenet.ecert.verification.CorrectionNote;
import onenet.ecert.verification.IntegrityVerdict;
import onenet.ecert.verification.IssuerVerdict;
import onenet.ecert.verification.ReasonCode;
import onenet.ecert.verification.RenewedByLaw;
import onenet.ecert.verification.StatusCode;
import onenet.ecert.verification.VerificationAnswer;
import onenet.ecert.verification.VerificationAnswer.Subject;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The public answer as a page without scripts: what a phone's scanner opens. Every verdict is a word, a shape and a colour. */
record VerificationPage(
        Word headline,
        boolean incomplete,
        List<Word> notes,
        List<Verdict> verdicts,
        List<Fact> facts,
        String asOf,
        String host,
        String style) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(LegalTime.ZONE);

    /** @param tone ok, warn or bad */
    record Word(String zh, String en, String shape, String tone) {

        private static Word ok(String zh, String en) {
            return new Word(zh, en, "✓", "ok");
        }

        private static Word warn(String zh, String en) {
            return new Word(zh, en, "▲", "warn");
        }

        private static Word unclear(String zh, String en) {
            return new Word(zh, en, "?", "warn");
        }

        private static Word bad(String zh, String en) {
            return new Word(zh, en, "✕", "bad");
        }
    }

    /** One of the three verdicts. */
    record Verdict(String zh, String en, Word word) {}

    /** One line about the certificate. */
    record Fact(String zh, String en, String value) {}

    static VerificationPage of(VerificationAnswer answer, String host, String style) {
        boolean incomplete = answer.status().reasons().contains(ReasonCode.LINK_INCOMPLETE);
        Word status = incomplete
                ? Word.warn("链接不完整", "The link is incomplete")
                : status(answer.status().code());
        return new VerificationPage(
                headline(answer.conclusion(), status),
                incomplete,
                Stream.concat(
                                answer.status().renewedByLaw().map(VerificationPage::note).stream(),
                                answer.status().correction().map(VerificationPage::note).stream())
                        .toList(),
                List.of(
                        new Verdict("证照状态", "Status", status),
                        new Verdict(
                                "文件完整性",
                                "Integrity",
                                integrity(answer.integrity().code())),
                        new Verdict("发证机关", "Issuer", issuer(answer.issuer().code()))),
                answer.certificate().map(VerificationPage::facts).orElseGet(List::of),
                TIME.format(answer.asOf()) + " (UTC+8)",
                host,
                style);
    }

    private static Word headline(Conclusion conclusion, Word status) {
        return switch (conclusion) {
            case AS_STATUS -> status;
            case NOT_GENUINE -> Word.bad("不真实，请勿接受", "Not genuine: do not accept it");
            case NOT_A_CERTIFICATE -> Word.bad("不是电子证照，请勿接受", "No e-certificate: do not accept it");
            case NOT_REGISTERED -> Word.bad("登记中没有，请勿接受", "Not on record: do not accept it");
            case CANNOT_CONFIRM ->
                Word.warn("登记的原件有误，暂不能确认", "The file kept here is damaged: it cannot be confirmed now");
        };
    }

    private static Word status(StatusCode code) {
        return switch (code) {
            case VALID -> Word.ok(code.chinese(), "Valid");
            case NOT_YET_VALID -> Word.warn(code.chinese(), "Not yet valid");
            case SUSPENDED -> Word.warn(code.chinese(), "Suspended");
            case SUPERSEDED -> Word.warn(code.chinese(), "Superseded by a newer certificate");
            case EXPIRED -> Word.bad(code.chinese(), "Expired");
            case RESCINDED -> Word.bad(code.chinese(), "Rescinded");
            case REVOKED -> Word.bad(code.chinese(), "Revoked");
            case WITHDRAWN -> Word.bad(code.chinese(), "Withdrawn");
            case CANCELLED -> Word.bad(code.chinese(), "Cancelled");
            case COPY_REFUSED -> Word.bad(code.chinese(), "This copy was made for another purpose");
            case UNKNOWN -> Word.unclear(code.chinese(), "No such certificate");
            case NOT_MATCHED -> Word.bad(code.chinese(), "Number and code do not match");
            case CANNOT_ASK_NOW -> Word.unclear(code.chinese(), "Cannot be asked now");
            case NOT_ASKED -> Word.unclear(code.chinese(), "Not asked");
        };
    }

    private static Word note(RenewedByLaw renewal) {
        return Word.ok(
                "证面有效期已满；延续申请按时提出而未作决定，自%s起依法视为准予延续（%s）".formatted(renewal.from(), renewal.legalBasis()),
                "The printed term is over; renewed by law from %s, since its renewal was asked for in time and not decided"
                        .formatted(renewal.from()));
    }

    private static Word note(CorrectionNote correction) {
        return switch (correction.side()) {
            case CORRECTED_PRINT ->
                Word.ok(
                        "本证为更正后的证照（%s，%s），此前同一证号的证照文字有误".formatted(correction.on(), correction.decisionNumber()),
                        "A clerical error was corrected on %s (%s); earlier prints of this number have the error"
                                .formatted(correction.on(), correction.decisionNumber()));
            case REPLACED_PRINT ->
                Word.warn(
                        "文字有误，已于%s更正（%s），请以更正后的证照为准".formatted(correction.on(), correction.decisionNumber()),
                        "It has a clerical error, corrected on %s (%s); rely on the corrected print"
                                .formatted(correction.on(), correction.decisionNumber()));
        };
    }

    private static Word integrity(IntegrityVerdict code) {
        return switch (code) {
            case INTACT -> Word.ok("未被改动", "Unaltered");
            case ALTERED -> Word.bad("已被改动", "Altered");
            case NO_SEAL -> Word.warn("没有印章", "No seal");
            case UNREADABLE -> Word.bad("无法读取", "Unreadable");
            case NOT_CHECKED -> Word.unclear("未核对文件", "No document checked");
        };
    }

    private static Word issuer(IssuerVerdict code) {
        return switch (code) {
            case TRUSTED -> Word.ok("印章可信", "Seal trusted");
            case NOT_TRUSTED -> Word.bad("印章不可信", "Seal not trusted");
            case NO_SEAL -> Word.warn("没有印章", "No seal");
            case UNKNOWN -> Word.unclear("无法确认", "Not known");
        };
    }

    private static List<Fact> facts(Subject subject) {
        return Stream.of(
                        fact("证照名称", "Certificate", Optional.of(subject.certificateName())),
                        fact("证号", "Number", Optional.ofNullable(subject.licenceNumber())),
                        fact("持证单位", "Holder", Optional.of(subject.holderName())),
                        fact("单位代码", "Holder's code", Optional.of(subject.holderCode())),
                        fact("发证机关", "Issuer", Optional.of(subject.issuerName())),
                        fact("许可范围", "Scope", subject.scope().map(scope -> String.join("、", scope))),
                        fact("有效期自", "Valid from", Optional.of(subject.validFrom())),
                        fact("有效期至", "Valid to", subject.validTo()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Fact> fact(String zh, String en, Optional<?> value) {
        return value.map(each -> new Fact(zh, en, each.toString()));
    }
}
