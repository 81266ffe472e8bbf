package onenet.ecert.verification;

import onenet.ecert.document.FileDigest;
import onenet.ecert.document.OfdLimits;
import onenet.ecert.document.OfdReader;

import java.util.Set;

/** A register of sealed files for tests: of nothing, or of one file. */
record OwnFiles(Set<String> digests, Set<String> sealings, Set<String> identifiers) implements SealedFiles {

    static final OwnFiles NONE = new OwnFiles(Set.of(), Set.of(), Set.of());

    static OwnFiles of(byte[] sealed) {
        OfdReader reader = OfdReader.open(sealed, OfdLimits.DEFAULT);
        return new OwnFiles(
                Set.of(FileDigest.of(sealed)),
                Set.of(reader.sealingFingerprint().orElseThrow()),
                Set.of(reader.metadata().orElseThrow().identifier()));
    }

    @Override
    public boolean hold(String fileDigest) {
        return digests.contains(fileDigest);
    }

    @Override
    public boolean knowSealing(String fingerprint) {
        return sealings.contains(fingerprint);
    }

    @Override
    public boolean knowCertificate(String identifier) {
        return identifiers.contains(identifier);
    }
}
