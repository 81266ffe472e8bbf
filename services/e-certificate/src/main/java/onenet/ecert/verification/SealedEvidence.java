package onenet.ecert.verification;

import onenet.ecert.document.CertificateMetadata;
import onenet.ecert.document.OfdPackage;
import onenet.ecert.document.OfdReader;
import onenet.ecert.seal.SesSeal;
import onenet.ecert.seal.SesSignature;
import onenet.sm.Sm3;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything the checks look at: the package, the description of what is protected, the parsed signature and the metadata. */
record SealedEvidence(
        OfdPackage content,
        String signatureList,
        List<String> signaturePlaces,
        OfdReader.Description description,
        SesSignature signature,
        Optional<CertificateMetadata> metadata) {

    /** Reads the last signature: it is the one that must cover the whole. */
    static SealedEvidence read(OfdReader reader, List<String> places) {
        OfdReader.Description description = reader.description(places.get(places.size() - 1));
        return new SealedEvidence(
                reader.content(),
                reader.signatureList().orElseThrow(),
                places,
                description,
                SesSignature.parse(description.value()),
                reader.metadata());
    }

    SesSeal seal() {
        return signature.seal();
    }

    String fingerprint() {
        return Sm3.hex(description.value());
    }

    /** The only entries a signature cannot cover: itself, its value and the list that names it. */
    Set<String> uncoverable() {
        return Set.of(signatureList, description.place(), description.valuePlace());
    }
}
