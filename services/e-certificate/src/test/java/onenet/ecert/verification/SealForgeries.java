package onenet.ecert.verification;

import static onenet.ecert.document.LicenceFixtures.NOW;

import onenet.ecert.document.LicenceFixtures;
import onenet.ecert.document.SealableDocument;
import onenet.ecert.seal.CertificateMaking;
import onenet.ecert.seal.OfficeSeal;
import onenet.ecert.seal.SealKeys;
import onenet.ecert.seal.SesSeal;
import onenet.ecert.seal.SesSignature;
import onenet.ecert.seal.Sm2Certificate;
import onenet.ecert.seal.TestKeys;
import onenet.sm.Sm2;
import onenet.sm.Sm3;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.BERSequence;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;

/** Forgeries by the signature, its time and its seal, and those that combine them with the container. */
final class SealForgeries {

    private static final String PAGE = ZipForgeries.PAGE;
    private static final String LIST = "Signatures.xml";
    private static final String DESCRIPTION = "Signature.xml";
    private static final String VALUE = "SignedValue.dat";
    private static final String SEAL = "Seal.esl";
    private static final Duration YEAR = Duration.ofDays(365);

    private final List<Forgery> all = new ArrayList<>();
    private final Path directory;
    private final byte[] genuine;
    private final OfficeSeal office;
    private final OfficeSeal neighbour;
    private final PrivateKey officeKey;
    private final KeyPair stranger = Sm2.newKeyPair();
    private final Sm2Certificate strangersCertificate;

    private SealForgeries(Path directory, SealKeys keys, byte[] genuine) {
        this.directory = directory;
        this.genuine = genuine;
        this.office = keys.of("441521").orElseThrow();
        this.neighbour = keys.of("441581").orElseThrow();
        this.officeKey = TestKeys.key(directory.resolve("offices"), "441521");
        CertificateMaking making = new CertificateMaking(NOW.minus(YEAR), YEAR.multipliedBy(5));
        KeyPair authority = Sm2.newKeyPair();
        this.strangersCertificate = making.signer(
                office.owner().name(),
                office.owner().uscc(),
                stranger,
                making.authority("演示根证书 Demo Authority", authority),
                authority.getPrivate());
    }

    static List<Forgery> of(Path directory, SealKeys keys, byte[] genuine) {
        SealForgeries forgeries = new SealForgeries(directory, keys, genuine);
        forgeries.values();
        forgeries.structures();
        forgeries.times();
        forgeries.seals();
        forgeries.combined();
        return forgeries.all;
    }

    private void values() {
        byte[] other = LicenceFixtures.sealed(neighbour);
        byte[] again = LicenceFixtures.sealed(office);
        byte[] later = LicenceFixtures.document().sealed(office, NOW.plusSeconds(1));
        all.add(Forgery.inZip("another page with its digest mended", genuine, this::mend));
        all.add(Forgery.inZip(
                "another page, mended and signed by a stranger", genuine, zip -> resign(zip, strangersCertificate)));
        all.add(Forgery.inZip(
                "another page signed by a stranger in the office's name",
                genuine,
                zip -> resign(zip, office.signer())));
        all.add(Forgery.inZip(
                "the signed value of another office",
                genuine,
                zip -> zip.replace(VALUE, RawZip.of(other).entry(VALUE).plain)));
        all.add(Forgery.inZip(
                "the signed value of another sealing",
                genuine,
                zip -> zip.replace(VALUE, RawZip.of(later).entry(VALUE).plain)));
        all.add(new Forgery("sealed a second time by the office, unknown to the register", again));
        all.add(new Forgery(
                "another company's document really sealed, unknown to the register",
                LicenceFixtures.sealed(
                        LicenceFixtures.anotherCompany(), NOW, office.seal(), office.signer(), officeKey)));
        all.add(Forgery.inZip("the signed value left out", genuine, zip -> zip.entries.remove(zip.entry(VALUE))));
        all.add(Forgery.inZip("an empty signed value", genuine, zip -> zip.replace(VALUE, RawZip.NOTHING)));
        all.add(Forgery.inZip(
                "another seal beside the signature",
                genuine,
                zip -> zip.replace(SEAL, neighbour.seal().encoded())));
        all.add(Forgery.inZip("the description in another place", genuine, zip -> {
            RawZip.Entry description = zip.entry("/" + DESCRIPTION);
            description.name = "Doc_0/Signs/Sign_1/Signature.xml".getBytes(StandardCharsets.US_ASCII);
            text(zip, LIST, xml -> xml.replace("Sign_0", "Sign_1"));
        }));
    }

    private void structures() {
        changed("a byte behind the signed value", value -> RawZip.joined(value, new byte[1]));
        changed("the signed value in BER", value -> encoded(new BERSequence(members(value)), "BER"));
        changed("an unverified time stamp", value -> {
            ASN1EncodableVector members = vector(members(value));
            members.add(new DERTaggedObject(true, 0, new DEROctetString(new byte[] {1, 2, 3})));
            return encoded(new DERSequence(members), "DER");
        });
        changed(
                "the signature as two raw numbers",
                value -> with(
                        value,
                        3,
                        new DERBitString(Sm2.raw(((DERBitString) members(value)[3].toASN1Primitive()).getOctets()))));
        changed(
                "spare bits in the signature",
                value -> with(
                        value,
                        3,
                        new DERBitString(((DERBitString) members(value)[3].toASN1Primitive()).getOctets(), 1)));
        changed(
                "another certificate in the signed value",
                value -> with(value, 1, new DEROctetString(strangersCertificate.encoded())));
        changed("no certificate in the signed value", value -> with(value, 1, DERNull.INSTANCE));
        changed(
                "another moment in the signed value",
                value -> with(
                        value,
                        0,
                        new DERSequence(vector(replaced(
                                members(encoded(members(value)[0], "DER")),
                                2,
                                new ASN1GeneralizedTime("20250101000000Z"))))));
        changed(
                "another version in the signed value",
                value -> with(
                        value,
                        0,
                        new DERSequence(vector(replaced(
                                members(encoded(members(value)[0], "DER")),
                                0,
                                new org.bouncycastle.asn1.ASN1Integer(5))))));
    }

    private void times() {
        document("sealed tomorrow", LicenceFixtures.document(), NOW.plus(Duration.ofDays(1)), office.seal());
        document(
                "another company, sealed in 2099",
                LicenceFixtures.anotherCompany(),
                Instant.parse("2099-01-01T00:00:00Z"),
                office.seal());
        document(
                "sealed before the seal was good",
                LicenceFixtures.document(),
                NOW.minus(YEAR.multipliedBy(3)),
                office.seal());
        document(
                "sealed after the seal had ended",
                LicenceFixtures.anotherCompany(),
                NOW,
                seal(NOW.minus(YEAR.multipliedBy(2)), NOW.minus(YEAR)));
        document(
                "sealed with a seal to come",
                LicenceFixtures.anotherCompany(),
                NOW,
                seal(NOW.plus(YEAR), NOW.plus(YEAR.multipliedBy(2))));
    }

    private void seals() {
        SealableDocument company = LicenceFixtures.anotherCompany();
        all.add(new Forgery("everything made anew by another authority of the same names", DocumentSurgery.forged()));
        all.add(new Forgery(
                "another company under the copied seal with a stranger's key",
                LicenceFixtures.sealed(company, NOW, office.seal(), strangersCertificate, stranger.getPrivate())));
        all.add(new Forgery(
                "another company sealed by the neighbouring office",
                LicenceFixtures.sealed(
                        company,
                        NOW,
                        neighbour.seal(),
                        neighbour.signer(),
                        TestKeys.key(directory.resolve("offices"), "441581"))));
        all.add(new Forgery(
                "the neighbour's key under the office's seal",
                LicenceFixtures.sealed(
                        company,
                        NOW,
                        office.seal(),
                        neighbour.signer(),
                        TestKeys.key(directory.resolve("offices"), "441581"))));
        all.add(new Forgery(
                "a seal the real maker made for a stranger",
                LicenceFixtures.sealed(
                        company,
                        NOW,
                        SealForge.seal(
                                directory, office.owner(), strangersCertificate, NOW.minus(YEAR), NOW.plus(YEAR)),
                        strangersCertificate,
                        stranger.getPrivate())));
        all.add(new Forgery("no document at all", new byte[0]));
        all.add(new Forgery("an unsealed document", company.unsealed()));
    }

    private void combined() {
        byte[] page = RawZip.of(genuine).entry(PAGE).plain;
        byte[] evil = ZipForgeries.evil(page);
        String name = RawZip.of(genuine).entry(PAGE).text();
        all.add(Forgery.inZip("a stranger's signature in a container with a hidden page", genuine, zip -> {
            resign(zip, strangersCertificate);
            zip.beforeDirectory = RawZip.Entry.of(name, page).local();
        }));
        all.add(Forgery.inZip("a hidden page, a time stamp and a comment in the list", genuine, zip -> {
            text(zip, LIST, xml -> xml + "<!-- -->");
            zip.entries.get(1).gap = RawZip.Entry.of(name, evil).local();
        }));
        all.add(Forgery.inZip("a symbolic link with garbage behind it", genuine, zip -> {
            zip.entry(PAGE).inCentral = header -> header.putInt(38, 0120777 << 16);
            zip.entry(PAGE).centralExtra = new byte[8];
        }));
        all.add(Forgery.inZip("another page first, stored, and the raw signature", genuine, zip -> {
            zip.entries.forEach(RawZip.Entry::stored);
            zip.entries.add(0, RawZip.Entry.of(name, evil));
        }));
        all.add(Forgery.inZip("everything stored in another order with another prefix in the list", genuine, zip -> {
            text(zip, LIST, xml -> xml.replace("ofd:", "o:").replace("xmlns:ofd", "xmlns:o"));
            zip.entries.forEach(RawZip.Entry::stored);
            java.util.Collections.reverse(zip.entries);
        }));
        all.add(Forgery.inZip("sizes behind the content, hiding another page in the size before", genuine, zip -> {
            RawZip.Entry entry = zip.entry(PAGE);
            entry.flags |= 8;
            entry.inLocal = header -> header.putInt(18, 0);
            entry.descriptor = RawZip.Entry.of(name, evil).local();
        }));
    }

    private SesSeal seal(Instant from, Instant to) {
        return SealForge.seal(directory, office.owner(), office.signer(), from, to);
    }

    private void document(String how, SealableDocument document, Instant at, SesSeal seal) {
        all.add(new Forgery(how, LicenceFixtures.sealed(document, at, seal, office.signer(), officeKey)));
    }

    private void changed(String how, UnaryOperator<byte[]> change) {
        all.add(Forgery.inZip(how, genuine, zip -> zip.replace(VALUE, change.apply(zip.entry(VALUE).plain))));
    }

    /** Another page, and its digest in the description. */
    private void mend(RawZip zip) {
        byte[] page = zip.entry(PAGE).plain;
        byte[] evil = ZipForgeries.evil(page);
        zip.replace(PAGE, evil);
        text(zip, "/" + DESCRIPTION, xml -> xml.replace(base64(page), base64(evil)));
    }

    private void resign(RawZip zip, Sm2Certificate certificate) {
        mend(zip);
        RawZip.Entry description = zip.entry("/" + DESCRIPTION);
        zip.replace(
                VALUE,
                SesSignature.make(
                                office.seal(),
                                certificate,
                                stranger.getPrivate(),
                                NOW,
                                description.plain,
                                "/" + description.text())
                        .encoded());
    }

    private static void text(RawZip zip, String file, UnaryOperator<String> change) {
        zip.replace(
                file,
                change.apply(new String(zip.entry(file).plain, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] content) {
        return Base64.getEncoder().encodeToString(Sm3.digest(content));
    }

    private static ASN1Encodable[] members(byte[] der) {
        return ASN1Sequence.getInstance(der).toArray();
    }

    private static byte[] with(byte[] der, int place, ASN1Encodable other) {
        return encoded(new DERSequence(replaced(members(der), place, other)), "DER");
    }

    private static ASN1Encodable[] replaced(ASN1Encodable[] members, int place, ASN1Encodable other) {
        ASN1Encodable[] all = members.clone();
        all[place] = other;
        return all;
    }

    private static ASN1EncodableVector vector(ASN1Encodable[] members) {
        ASN1EncodableVector vector = new ASN1EncodableVector();
        Arrays.stream(members).forEach(vector::add);
        return vector;
    }

    private static byte[] encoded(ASN1Encodable value, String rules) {
        try {
            return value.toASN1Primitive().getEncoded(rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
