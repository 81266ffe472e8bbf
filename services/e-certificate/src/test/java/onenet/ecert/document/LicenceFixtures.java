package onenet.ecert.document;

import onenet.ecert.seal.OfficeSeal;
import onenet.ecert.seal.SealKeys;
import onenet.ecert.seal.SealOwner;
import onenet.ecert.seal.SesSeal;
import onenet.ecert.seal.SesSignature;
import onenet.ecert.seal.Sm2Certificate;
import onenet.ecert.type.CertificateType;
import onenet.ecert.type.CertificateTypes;

import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Fictional licences and demonstration seals for tests. */
public final class LicenceFixtures {

    public static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    public static final SealOwner HAIFENG = new SealOwner("441521", "海丰县应急管理局", "11441521DEM000030G");
    public static final SealOwner LUFENG = new SealOwner("441581", "陆丰市应急管理局", "11441581DEM0000575");
    public static final String URL = "http://127.0.0.1:8080/v/0123456789abcdef0123456789abcdef";

    public static final CertificateType TYPE =
            CertificateTypes.load(LicenceFixtures.class.getClassLoader()).of("11100000DEM00009X8001");

    private LicenceFixtures() {}

    public static SealKeys keys(Path directory) {
        return SealKeys.open(directory, "test".toCharArray(), List.of(HAIFENG, LUFENG), true, NOW);
    }

    public static CertificateFace face() {
        return face(List.of("甲醇", "乙醇[无水]", "丙酮"));
    }

    public static CertificateFace face(List<String> scope) {
        return new CertificateFace(
                "粤汕(海)危化经字〔2026〕000001号",
                "海丰县示例化工贸易有限公司",
                HAIFENG.name(),
                LocalDate.of(2026, 11, 24),
                LocalDate.of(2026, 11, 24),
                LocalDate.of(2029, 11, 23),
                Map.of(
                        "domicile", List.of("广东省汕尾市海丰县示例路1号"),
                        "premises", List.of("广东省汕尾市海丰县示例路1号二楼 <A&B>"),
                        "legalRepresentative", List.of("示例甲"),
                        "principalPerson", List.of("示例乙"),
                        "businessMode", List.of("批发（无储存设施）"),
                        "scope", scope));
    }

    public static CertificateFace longFace() {
        return face(IntStream.range(1, 300).mapToObj(i -> "示例化学品" + i).toList());
    }

    public static CertificateMetadata metadata() {
        return metadata("危险化学品经营许可证");
    }

    static CertificateMetadata metadata(String title) {
        return new CertificateMetadata(
                "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.2026000001.001.X",
                new CertificateMetadata.Kind(
                        "11100000DEM00009X8001", title, "危险化学品经营许可", "演示定义机构", "11100000DEM00009X8"),
                "粤汕(海)危化经字〔2026〕000001号",
                "001",
                HAIFENG.name(),
                HAIFENG.uscc(),
                "441521",
                "海丰县示例化工贸易有限公司",
                "91441521MA4XAB1211",
                LocalDate.of(2026, 11, 24),
                LocalDate.of(2026, 11, 24),
                LocalDate.of(2029, 11, 23),
                "441521-HAZ-01",
                Optional.empty(),
                Optional.empty());
    }

    public static SealableDocument document() {
        return new SealableDocument(TYPE, face(), metadata(), URL);
    }

    public static byte[] sealed(OfficeSeal office) {
        return document().sealed(office, NOW);
    }

    /** A document sealed without the office's own safeguards: what a forger makes. */
    public static byte[] sealed(SesSeal seal, Sm2Certificate signer, PrivateKey key) {
        return sealed(document(), NOW, seal, signer, key);
    }

    /** Any document sealed at any time without the office's own safeguards. */
    public static byte[] sealed(
            SealableDocument document, Instant time, SesSeal seal, Sm2Certificate signer, PrivateKey key) {
        return document.sealed(
                seal.encoded(),
                time,
                (at, description, place) -> SesSignature.make(seal, signer, key, at, description, place));
    }

    /** The same certificate, as another company would like to have it: in its name and until 2099. */
    public static SealableDocument anotherCompany() {
        CertificateFace genuine = face();
        CertificateFace face = new CertificateFace(
                genuine.certificateNumber(),
                "另一家冒名顶替的公司",
                genuine.issuerName(),
                genuine.issuedOn(),
                genuine.validFrom(),
                LocalDate.of(2099, 11, 23),
                genuine.form());
        return new SealableDocument(TYPE, face, metadata(), URL);
    }
}
