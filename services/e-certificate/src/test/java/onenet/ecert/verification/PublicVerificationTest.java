package onenet.ecert.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import onenet.casework.identity.CertificateIdentifier;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.document.FileDigest;
import onenet.ecert.document.LicenceFixtures;
import onenet.ecert.world.Decision;
import onenet.ecert.world.EcertScenario;
import onenet.ecert.world.SimulatedProvince;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Anyone can verify: three verdicts, never one boolean")
class PublicVerificationTest extends EcertScenario {

    @Test
    @DisplayName(
            "The QR code leads to the three verdicts; a unit is named in full, as on its paper, its code and its people are not")
    void byToken() {
        Certificate certificate = issued(Decision.granted(51));
        String answer = given().get("/v1/verifications/" + certificate.verificationToken())
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("integrity.code", equalTo("INTACT"))
                .body("integrity.document", equalTo("REGISTERED"))
                .body("status.code", equalTo("VALID"))
                .body("status.province", equalTo("ISSUED"))
                .body("issuer.code", equalTo("TRUSTED"))
                .body("issuer.name", equalTo("海丰县应急管理局"))
                .body("certificate.licenceNumber", equalTo(certificate.certificateNumber()))
                .extract()
                .asString();
        assertThat(answer)
                .contains("海丰县示例化工贸易有限公司", "AS_STATUS")
                .doesNotContain(HOLDER)
                .doesNotContain("示例甲");
    }

    @Test
    @DisplayName(
            "A browser gets the same verdicts as a page in words, without a script, that nothing foreign can be loaded into")
    void pageByToken() {
        Certificate certificate = issued(Decision.granted(163));
        String page = given().accept("text/html,application/xhtml+xml;q=0.9,*/*;q=0.8")
                .get("/v1/verifications/" + certificate.verificationToken())
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", equalTo("no-store"))
                .header(
                        "Content-Security-Policy",
                        org.hamcrest.Matchers.startsWith("default-src 'none'; style-src 'sha256-"))
                .extract()
                .asString();
        assertThat(page)
                .contains("<strong>有效</strong>", "未被改动", "印章可信", certificate.certificateNumber(), "海丰县示例化工贸易有限公司")
                .doesNotContain("<script", HOLDER);
        assertThat(given().accept("text/html")
                        .get("/v1/verifications/" + "0".repeat(32))
                        .asString())
                .contains("<strong>查无此证</strong>");
    }

    @Test
    @DisplayName(
            "An address passed on from phone to phone still opens, whatever the programs in between wrote behind it")
    void passedOn() {
        Certificate certificate = issued(Decision.granted(164));
        given().get("/v1/verifications/" + certificate.verificationToken()
                        + "?from=singlemessage&isappinstalled=0&from=x")
                .then()
                .statusCode(200)
                .body("status.code", equalTo("VALID"));
    }

    @Test
    @DisplayName(
            "A link with a full stop behind it, in capitals, with blanks or a word of the sentence still opens the certificate")
    void typedOrCopied() {
        Certificate certificate = issued(Decision.granted(165));
        String token = certificate.verificationToken();
        for (String link : List.of(
                token + "。",
                token + ".",
                token + "），请核验",
                token.toUpperCase(Locale.ROOT),
                token.substring(0, 9) + " " + token.substring(9),
                token + "\u200b",
                "“" + token + "”")) {
            given().header("X-Forwarded-For", "10.0.0.1, 203.0.113.165")
                    .pathParam("link", link)
                    .get("/v1/verifications/{link}")
                    .then()
                    .statusCode(200)
                    .body("status.code", equalTo("VALID"));
        }
    }

    @Test
    @DisplayName("A link that was cut is incomplete: nothing is asked, and nobody is told of a forgery")
    void incomplete() {
        Certificate certificate = issued(Decision.granted(166));
        String token = certificate.verificationToken();
        for (String link :
                List.of(token.substring(0, 31), token.substring(1), token + "0", "anything", "x".repeat(200))) {
            given().header("X-Forwarded-For", "10.0.0.1, 203.0.113.166")
                    .get("/v1/verifications/" + link)
                    .then()
                    .statusCode(200)
                    .body("status.code", equalTo("UNKNOWN"))
                    .body("status.province", equalTo("NOT_ASKED"))
                    .body("status.reasons", equalTo(List.of("LINK_INCOMPLETE")));
        }
        String page = given().accept("text/html")
                .get("/v1/verifications/" + token.substring(0, 20))
                .asString();
        assertThat(page).contains("<strong>链接不完整</strong>", "重新扫描").doesNotContain("查无此证", "假证", "12350");
    }

    @Test
    @DisplayName("By identifier and the last four of the holder's code, in either case")
    void byIdentifier() {
        Certificate certificate = issued(Decision.granted(52));
        ask(certificate.identifier(), "1211").body("status.code", equalTo("VALID"));
        String pasted = "证照标识：" + certificate.identifier().replaceFirst("\\.(?=11)", ".\n") + " ";
        ask(pasted, "１２１１").body("status.code", equalTo("VALID"));
    }

    @Test
    @DisplayName("By the number as it is printed, with whatever brackets and widths, and the last four")
    void byNumber() {
        Certificate certificate = issued(Decision.granted(53));
        String printed = certificate.certificateNumber();
        for (String typed : List.of(
                printed,
                " " + printed.replace("〔", "[").replace("〕", "]") + " ",
                printed.replace("(", "（").replace(")", "）").replace("〔", "【").replace("〕", "】"),
                wide(printed))) {
            numbered(typed, "1211").body("status.code", equalTo("VALID"));
        }
        numbered(printed.replace("号", ""), "1211").body("status.code", equalTo("UNKNOWN"));
        numbered("没有数字", "1211").body("status.code", equalTo("UNKNOWN"));
    }

    @Test
    @DisplayName("A wrong last four is told as such; a number and an identifier that do not exist are unknown")
    void wrongLastFour() {
        Certificate certificate = issued(Decision.granted(71));
        String unknown = CertificateIdentifier.of("11100000DEM00009X8001", "11441521DEM000030G", "NOSUCH", 1)
                .value();
        for (ValidatableResponse wrong :
                List.of(ask(certificate.identifier(), "9999"), numbered(certificate.certificateNumber(), "9999"))) {
            wrong.body("status.code", equalTo("NOT_MATCHED"))
                    .body("status.reasons", contains("HOLDER_CODE_DIFFERS"))
                    .body("certificate", nullValue());
        }
        ask(unknown, "1211").body("status.code", equalTo("UNKNOWN"));
        numbered("粤汕(海丰)危化经字〔1999〕00001号", "1211").body("status.code", equalTo("UNKNOWN"));
    }

    @Test
    @DisplayName("A question names a certificate by one of the two")
    void oneOfTwo() {
        for (Map<String, String> wrong : List.of(
                Map.of("holderLastFour", "1211"),
                Map.of("holderLastFour", "1211", "certificateIdentifier", "x", "certificateNumber", "y"))) {
            question(wrong).statusCode(400).body("violations[0].code", equalTo("ONE_OF_TWO"));
        }
    }

    @Test
    @DisplayName(
            "Ten thousand codes cannot be walked through: past fifty wrong ones in a day a number is not answered, right or wrong, from anywhere")
    void notWalkable() {
        Certificate certificate = issued(Decision.granted(72));
        sql("INSERT INTO wrong_code (type_code, right_id, day, times) VALUES ('%s', '%s', DATE '%s', 49)"
                .formatted(certificate.typeCode(), certificate.rightId(), TODAY));
        ask(certificate.identifier(), "1211").body("status.code", equalTo("VALID"));
        numbered(certificate.certificateNumber(), "0001").body("status.code", equalTo("NOT_MATCHED"));
        for (String four : List.of("0002", "1211")) {
            numbered(certificate.certificateNumber(), four)
                    .body("status.code", equalTo("CANNOT_ASK_NOW"))
                    .body("status.reasons", contains("TOO_MANY_WRONG_CODES"))
                    .body("certificate", nullValue());
        }
        given().get("/v1/verifications/" + certificate.verificationToken())
                .then()
                .body("status.code", equalTo("VALID"));
        sql("UPDATE wrong_code SET day = day - 1 WHERE right_id = '" + certificate.rightId() + "'");
        numbered(certificate.certificateNumber(), "1211").body("status.code", equalTo("VALID"));
        numbered(certificate.certificateNumber(), "0003").body("status.code", equalTo("NOT_MATCHED"));
    }

    @Test
    @DisplayName(
            "Who is told thirty wrong codes in an hour waits with numbers, whichever they are, and scans meanwhile")
    void guesser() {
        List<Certificate> two = List.of(issued(Decision.granted(73)), issued(Decision.granted(74)));
        String address = "10.0.0.1, 203.0.113.74";
        int refused = 0;
        for (int guess = 0; guess < 34; guess++) {
            refused += given().header("X-Forwarded-For", address)
                                    .contentType("application/json")
                                    .body(Map.of(
                                            "certificateIdentifier",
                                            two.get(guess % 2).identifier(),
                                            "holderLastFour",
                                            "%04d".formatted(guess)))
                                    .post("/v1/verifications")
                                    .statusCode()
                            == 429
                    ? 1
                    : 0;
        }
        assertThat(refused).isBetween(3, 4);
        given().header("X-Forwarded-For", address)
                .get("/v1/verifications/" + two.get(0).verificationToken())
                .then()
                .statusCode(200)
                .body("status.code", equalTo("VALID"));
    }

    @Test
    @DisplayName("A certificate still being made is unknown to the public")
    void beingMade() {
        Decision decision = Decision.granted(54);
        hear(decision);
        Certificate certificate = certificate(decision);
        given().get("/v1/verifications/" + certificate.verificationToken())
                .then()
                .body("status.code", equalTo("UNKNOWN"));
        ask(certificate.identifier(), "1211").body("status.code", equalTo("UNKNOWN"));
    }

    @Test
    @DisplayName("Trap 5: an identifier of an older version is superseded and the newer one is named")
    void olderVersion() {
        Decision first = Decision.granted(55);
        Certificate old = issued(first);
        Certificate second = issued(
                Decision.later(56, "VARIATION", first, TODAY, TODAY.plusYears(3).minusDays(1)));
        Certificate third = issued(
                Decision.later(57, "VARIATION", first, TODAY, TODAY.plusYears(3).minusDays(1)));
        ask(second.identifier(), "1211")
                .body("status.code", equalTo("SUPERSEDED"))
                .body("status.newer", equalTo(third.identifier()));
        ask(old.identifier(), "1211").body("status.code", equalTo("SUPERSEDED"));

        String paper = CertificateIdentifier.of("11100000DEM00009X8001", "11441521DEM000030G", "20200007", 1)
                .value();
        Certificate newer = issued(Decision.granted(58).numbered("粤汕危化经字〔2020〕0007号", paper));
        ask(paper, "1211").body("status.code", equalTo("SUPERSEDED")).body("status.newer", equalTo(newer.identifier()));
        ask(paper, "9999").body("status.code", equalTo("NOT_MATCHED"));
    }

    @Test
    @DisplayName(
            "A certificate another office once issued on paper is superseded by the one this office issued after it")
    void olderVersionOfAnotherOffice() {
        String paper = CertificateIdentifier.of(LICENCE, "11441581DEM0000575", "20200008", 1)
                .value();
        Certificate newer = issued(Decision.granted(59).numbered("粤汕危化经字〔2020〕0008号", paper));
        assertThat(newer.version()).isEqualTo("002");
        ask(paper, "1211").body("status.code", equalTo("SUPERSEDED")).body("status.newer", equalTo(newer.identifier()));
        ask(paper, "9999").body("status.code", equalTo("NOT_MATCHED"));
    }

    @Test
    @DisplayName("While a newer version is being made, the one before it is named, not nothing")
    void newerVersionBeingMade() {
        String paper = CertificateIdentifier.of(LICENCE, "11441521DEM000030G", "20200009", 1)
                .value();
        Decision first = Decision.granted(60).numbered("粤汕危化经字〔2020〕0009号", paper);
        Certificate second = issued(first);
        hear(Decision.later(61, "VARIATION", first, TODAY, TODAY.plusYears(3).minusDays(1)));
        ask(paper, "1211")
                .body("status.code", equalTo("SUPERSEDED"))
                .body("status.newer", equalTo(second.identifier()));
        String later = CertificateIdentifier.of(LICENCE, "11441521DEM000030G", "20200009", 7)
                .value();
        ask(later, "1211").body("status.code", equalTo("UNKNOWN"));
    }

    @Test
    @DisplayName(
            "Trap 6: an identifier with another root, an underscore, lower case or a wrong check is rejected when typed")
    void badIdentifiers() {
        for (String bad : new String[] {
            "1.2.156.3003.2.11100000000013338W011.11430000006122244L.20230000403.001.U",
            "1.2.156.3005.2.062301.1101101102.0624_001.001.U",
            "1.2.156.3005.2.11100000000013338w011.11430000006122244L.20230000403.001.U",
            "1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.002.U"
        }) {
            question(bad, "1211").statusCode(400).body("code", equalTo("INVALID_IDENTIFIER"));
        }
    }

    @Test
    @DisplayName("Trap 38: a province that cannot be asked makes the answer CANNOT_ASK_NOW, neither valid nor revoked")
    void cannotAsk() {
        Certificate certificate = issued(Decision.granted(59));
        for (var fault : new SimulatedProvince.Fault[] {
            SimulatedProvince.Fault.ERROR,
            SimulatedProvince.Fault.DROP,
            SimulatedProvince.Fault.UNKNOWN_WORD,
            SimulatedProvince.Fault.SLOW
        }) {
            SimulatedProvince.next("query", fault);
            given().get("/v1/verifications/" + certificate.verificationToken())
                    .then()
                    .body("status.code", equalTo("CANNOT_ASK_NOW"))
                    .body("status.province", equalTo("CANNOT_ASK_NOW"))
                    .body("status.ownRecord", equalTo("VALID"))
                    .body("integrity.code", equalTo("INTACT"))
                    .body("issuer.code", equalTo("TRUSTED"));
        }
    }

    @Test
    @DisplayName("Our own record of a revocation stands although the province cannot be asked")
    void ownNoIsFinal() {
        Decision decision = Decision.granted(60);
        Certificate certificate = issued(decision);
        hearStatus(decision.licenceId(), "REVOKED");
        SimulatedProvince.next("query", SimulatedProvince.Fault.ERROR);
        given().get("/v1/verifications/" + certificate.verificationToken())
                .then()
                .body("status.code", equalTo("REVOKED"))
                .body("status.province", equalTo("CANNOT_ASK_NOW"));
    }

    @Test
    @DisplayName("A certificate ended elsewhere is shown with that word, noted, and our own record is named beside it")
    void revokedElsewhere() {
        Decision decision = Decision.granted(61);
        Certificate certificate = issued(decision);
        SimulatedProvince.abolishElsewhere(certificate.identifier(), "WITHDRAWN");
        given().get("/v1/verifications/" + certificate.verificationToken())
                .then()
                .body("status.code", equalTo("WITHDRAWN"))
                .body("status.ownRecord", equalTo("VALID"))
                .body("status.reasons", hasItem("PROVINCE_DISAGREES"));
        assertThat(certificate(decision).provinceStatus()).contains("ABOLISHED");
    }

    @Test
    @DisplayName("A certificate the province has no record of is not called valid")
    void notAtProvince() {
        Certificate certificate = issued(Decision.granted(62));
        SimulatedProvince.forgetRecords();
        given().get("/v1/verifications/" + certificate.verificationToken())
                .then()
                .body("status.code", equalTo("UNKNOWN"))
                .body("status.reasons", contains("PROVINCE_HAS_NO_RECORD"));
    }

    @Test
    @DisplayName("A tampered copy is altered, and its certificate is not even asked about")
    void tampered() {
        byte[] altered = DocumentSurgery.changedText(document(issued(Decision.granted(63))), "甲醇", "甲醛");
        upload(altered)
                .body("integrity.code", equalTo("ALTERED"))
                .body("integrity.reasons", contains("CONTENT_CHANGED"))
                .body("conclusion", equalTo("NOT_GENUINE"))
                .body("status.code", equalTo("NOT_ASKED"))
                .body("certificate", nullValue());
    }

    @Test
    @DisplayName(
            "The same sealed entries in another container are altered: the digest of the whole registered file decides")
    void anotherContainer() {
        Certificate certificate = issued(Decision.granted(68));
        byte[] genuine = document(certificate);
        upload(genuine).body("integrity.code", equalTo("INTACT")).body("status.code", equalTo("VALID"));
        upload(DocumentSurgery.repacked(genuine))
                .body("integrity.code", equalTo("ALTERED"))
                .body("integrity.reasons", contains("NOT_THE_REGISTERED_FILE"))
                .body("status.code", equalTo("NOT_ASKED"))
                .body("certificate", nullValue());
        upload(DocumentSurgery.asWrittenBefore(genuine))
                .body("integrity.code", equalTo("UNREADABLE"))
                .body("integrity.reasons", contains("NOT_CANONICAL"));
        for (Forgery forgery : ZipForgeries.of(genuine).subList(0, 12)) {
            upload(forgery.file())
                    .body("integrity.code", not(equalTo("INTACT")))
                    .body("status.code", equalTo("NOT_ASKED"));
        }
    }

    @Test
    @DisplayName(
            "A certificate sealed before the container's form was fixed stays good, as that very file and no other")
    void sealedBefore() {
        Certificate certificate = issued(Decision.granted(69));
        byte[] before = DocumentSurgery.asWrittenBefore(document(certificate));
        unhindered("UPDATE certificate_document SET ofd = '\\x%s', file_digest = '%s' WHERE certificate_id = '%s'"
                .formatted(HexFormat.of().formatHex(before), FileDigest.of(before), certificate.id()));
        upload(before)
                .body("integrity.code", equalTo("INTACT"))
                .body("issuer.code", equalTo("TRUSTED"))
                .body("status.code", equalTo("VALID"));
        given().get("/v1/verifications/" + certificate.verificationToken())
                .then()
                .body("integrity.code", equalTo("INTACT"))
                .body("status.code", equalTo("VALID"));
        before[before.length - 1]++;
        upload(before).body("integrity.code", equalTo("UNREADABLE"));
    }

    @Test
    @DisplayName("A registered file that was exchanged in the store is found out, asked for by token too")
    void exchangedInTheStore() {
        Certificate certificate = issued(Decision.granted(70));
        byte[] other = DocumentSurgery.repacked(document(certificate));
        unhindered("UPDATE certificate_document SET ofd = '\\x%s' WHERE certificate_id = '%s'"
                .formatted(HexFormat.of().formatHex(other), certificate.id()));
        given().get("/v1/verifications/" + certificate.verificationToken())
                .then()
                .body("integrity.code", equalTo("ALTERED"))
                .body("integrity.reasons", contains("NOT_THE_REGISTERED_FILE"))
                .body("conclusion", equalTo("CANNOT_CONFIRM"));
        assertThat(given().accept("text/html")
                        .get("/v1/verifications/" + certificate.verificationToken())
                        .asString())
                .contains("<strong>登记的原件有误，暂不能确认</strong>")
                .doesNotContain("<strong>有效</strong>");
    }

    @Test
    @DisplayName("A document sealed with other keys of the same names is not from the issuer")
    void forged() {
        issued(Decision.granted(64));
        upload(DocumentSurgery.forged())
                .body("integrity.code", equalTo("INTACT"))
                .body("issuer.code", equalTo("NOT_TRUSTED"))
                .body("issuer.name", nullValue())
                .body("conclusion", equalTo("NOT_GENUINE"))
                .body("status.code", equalTo("NOT_ASKED"));
    }

    @Test
    @DisplayName("Trap 35 and 36: an unsealed document has no seal, a PDF is unreadable; both are answers, not errors")
    void unsealedAndPdf() {
        upload(LicenceFixtures.document().unsealed())
                .body("integrity.code", equalTo("NO_SEAL"))
                .body("issuer.code", equalTo("NO_SEAL"))
                .body("conclusion", equalTo("NOT_A_CERTIFICATE"))
                .body("status.code", equalTo("NOT_ASKED"));
        upload("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))
                .body("integrity.code", equalTo("UNREADABLE"))
                .body("integrity.reasons", contains("NOT_A_ZIP"))
                .body("conclusion", equalTo("NOT_A_CERTIFICATE"));
        upload(new byte[6_000_000]).body("integrity.reasons", contains("TOO_LARGE"));
        upload(new byte[0]).body("integrity.code", equalTo("UNREADABLE"));
    }

    @Test
    @DisplayName("A genuine seal on a document that is not the registered one is found out")
    void notTheRegisteredSealing() {
        Decision decision = Decision.granted(65);
        Certificate certificate = issued(decision);
        sql("UPDATE certificate SET sealing_fingerprint = 'another' WHERE identifier = '" + certificate.identifier()
                + "'");
        upload(document(certificate))
                .body("integrity.code", equalTo("INTACT"))
                .body("issuer.code", equalTo("TRUSTED"))
                .body("status.code", equalTo("UNKNOWN"))
                .body("conclusion", equalTo("NOT_REGISTERED"))
                .body("status.reasons", contains("NOT_THE_REGISTERED_SEALING"));
    }

    @Test
    @DisplayName("Who asks too often waits, and is told how long; others are not held up")
    void rateLimit() {
        int refusedAfter = 0;
        ValidatableResponse last = from("203.0.113.9");
        while (last.extract().statusCode() == 200 && refusedAfter < 200) {
            refusedAfter++;
            last = from("203.0.113.9");
        }
        last.statusCode(429)
                .header("Retry-After", not(nullValue()))
                .contentType("application/problem+json")
                .body("code", equalTo("RATE_LIMITED"));
        assertThat(refusedAfter).isBetween(60, 80);
        from("203.0.113.10").statusCode(200);
    }

    @Test
    @DisplayName(
            "Guessing the last four of one certificate stays slow from however many addresses, in whatever spelling and version")
    void guessing() {
        Certificate certificate = issued(Decision.granted(66));
        CertificateIdentifier identifier = CertificateIdentifier.parse(certificate.identifier());
        List<String> spellings = List.of(
                identifier.value(),
                " " + identifier.value(),
                identifier.value() + "\u3000",
                wide(identifier.value()),
                identifier.nextVersion().value(),
                identifier.nextVersion().nextVersion().value());
        int refused = 0;
        long begun = System.nanoTime();
        for (int guess = 0; guess < 30; guess++) {
            int status = given().header("X-Forwarded-For", "198.51.100." + guess)
                    .contentType("application/json")
                    .body(Map.of(
                            "certificateIdentifier",
                            spellings.get(guess % spellings.size()),
                            "holderLastFour",
                            "%04d".formatted(guess)))
                    .post("/v1/verifications")
                    .statusCode();
            refused += status == 429 ? 1 : 0;
        }
        // twenty a minute; a slow machine gives the allowance time to fill up again
        int filledUp = (int) Duration.ofNanos(System.nanoTime() - begun).toSeconds() / 3 + 1;
        assertThat(30 - refused).isBetween(19, 21 + filledUp);
    }

    /** As an input method in its wide mode writes it. */
    private static String wide(String text) {
        return text.chars()
                .mapToObj(one -> Character.toString(one > ' ' && one < 0x7f ? one + 0xfee0 : one))
                .collect(Collectors.joining());
    }

    private static ValidatableResponse from(String address) {
        return RestAssured.given()
                .header("X-Forwarded-For", "10.0.0.1, " + address)
                .get("/v1/verifications/" + "f".repeat(32))
                .then();
    }

    private static ValidatableResponse ask(String identifier, String lastFour) {
        return question(identifier, lastFour).statusCode(200);
    }

    private static ValidatableResponse numbered(String number, String lastFour) {
        return question(Map.of("certificateNumber", number, "holderLastFour", lastFour))
                .statusCode(200);
    }

    private static ValidatableResponse question(String identifier, String lastFour) {
        return question(Map.of("certificateIdentifier", identifier, "holderLastFour", lastFour));
    }

    private static ValidatableResponse question(Map<String, String> question) {
        return given().contentType("application/json")
                .body(question)
                .post("/v1/verifications")
                .then();
    }
}
