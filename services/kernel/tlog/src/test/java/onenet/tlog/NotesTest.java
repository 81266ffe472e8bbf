package onenet.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotesTest {

    private static final Instant NOW = Instant.parse("2026-12-01T03:00:00Z");
    private static final String ORIGIN = "onenet.example/audit/hazchem-licence";
    private static final SignerKey LOG = key(ORIGIN, SignatureKind.ED25519);
    private static final SignerKey SM2 = key(ORIGIN, SignatureKind.SM2);
    private static final SignerKey ANNA = key("witness.example/anna", SignatureKind.COSIGNATURE);
    private static final SignerKey BERT = key("witness.example/bert", SignatureKind.COSIGNATURE);
    private static final SignerKey CARL = key("witness.example/carl", SignatureKind.COSIGNATURE);
    private static final String POLICY = """
            # whom an auditor believes
            log %s https://onenet.example/audit
            witness anna %s
            witness bert %s
            witness carl %s
            group city 2 anna bert carl
            quorum city
            """.formatted(line(LOG), line(ANNA), line(BERT), line(CARL));

    @Test
    @DisplayName("the specification's own note is verified by its own key")
    void published() {
        VerifierKey key = VerifierKey.of("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
        String whole = """
                This is an example message.

                — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
                """;
        assertThat(Note.ofText(whole).by(key)).hasSize(1);
        assertThat(Note.ofText(whole).whole()).isEqualTo(whole);
        assertThatThrownBy(() -> Note.ofText(whole.replace("example message", "Example message"))
                        .by(key))
                .isInstanceOf(NotTrusted.class);
    }

    @Test
    @DisplayName("a note of Go's checksum database is verified too")
    void go() {
        VerifierKey key = VerifierKey.of("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        Note note = Note.ofText("""
                If you think cryptography is the answer to your problem,
                then you don't know what your problem is.

                — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
                """);
        assertThat(note.by(key)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(SignatureKind.class)
    @DisplayName("a signature of each kind verifies, is of its key alone, and says nothing of another text")
    void kinds(SignatureKind kind) {
        SignerKey signer = key("signer.example/a", kind);
        SignerKey other = key("signer.example/a", kind);
        Note note = Note.unsigned("a\n\nb\n").with(signer.sign("a\n\nb\n", NOW));
        VerifierKey verifier = VerifierKey.of(line(signer));
        assertThat(Note.ofText(note.whole()).by(verifier)).hasSize(1);
        assertThat(note.by(other.verifier())).isEmpty();
        Note bent = new Note("a\n\nc\n", note.signatures());
        assertThatThrownBy(() -> bent.by(verifier)).isInstanceOf(NotTrusted.class);
    }

    @Test
    @DisplayName("the moment a witness signed at is signed with it")
    void moment() {
        Signed signed = ANNA.sign("a\n", NOW);
        byte[] value = java.util.Base64.getDecoder().decode(signed.value());
        assertThat(java.nio.ByteBuffer.wrap(value, 4, 8).getLong()).isEqualTo(NOW.getEpochSecond());
        value[11]++;
        Signed later = new Signed(signed.name(), java.util.Base64.getEncoder().encodeToString(value));
        assertThatThrownBy(() -> Note.unsigned("a\n").with(later).by(ANNA.verifier()))
                .isInstanceOf(NotTrusted.class);
    }

    @Test
    @DisplayName("two of three witnesses are enough, one is not, and one signing twice is one")
    void quorum() {
        WitnessPolicy policy = WitnessPolicy.of(POLICY);
        Note head = head(10, LOG);
        assertThatThrownBy(() -> policy.check(head.with(sign(head, ANNA)))).isInstanceOf(NotTrusted.class);
        assertThatThrownBy(() -> policy.check(head.with(sign(head, ANNA)).with(sign(head, ANNA))))
                .isInstanceOf(NotTrusted.class);
        assertThat(policy.check(head.with(sign(head, ANNA)).with(sign(head, CARL)))
                        .size())
                .isEqualTo(10);
        Note stranger = head(10, key(ORIGIN, SignatureKind.ED25519));
        assertThatThrownBy(
                        () -> policy.check(stranger.with(sign(stranger, ANNA)).with(sign(stranger, BERT))))
                .isInstanceOf(NotTrusted.class);
    }

    @Test
    @DisplayName("a signature in SM2 stands beside the others and disturbs nobody who cannot read it")
    void beside() {
        Note head = head(10, LOG);
        Note both = head.with(sign(head, SM2)).with(sign(head, ANNA)).with(sign(head, BERT));
        assertThat(WitnessPolicy.of(POLICY).check(both).size()).isEqualTo(10);
        assertThat(WitnessPolicy.of("log " + line(SM2) + "\nquorum none\n")
                        .check(both)
                        .size())
                .isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "quorum",
                "quorum anna\n",
                "quorum none\nquorum none\n",
                "witness none KEY\nquorum none\n",
                "witness a KEY\nwitness b KEY\nquorum a\n",
                "witness a KEY\ngroup g 2 a\nquorum g\n",
                "witness a KEY\ngroup g 0 a\nquorum g\n",
                "witness a KEY\ngroup g any a\ngroup h any a\nquorum h\n",
                "witness a KEY\ngroup g any none\nquorum g\n",
                "group g any a\nwitness a KEY\nquorum g\n",
                "gruop a\nquorum none\n"
            })
    @DisplayName("a policy that is none is refused, not read as one that asks for less")
    void noPolicy(String text) {
        assertThatThrownBy(() -> WitnessPolicy.of(text.replace("KEY", line(ANNA))))
                .isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n",
                "a\n\n",
                "a\n\n— b",
                "a\n\n— b \n",
                "a\n\n- b AAAAAAA=\n",
                "a\n\n— b+c AAAAAAA=\n",
                "a\n\n— b AAAA\n",
                "a\tb\n\n— b AAAAAAA=\n",
                "a\n\n— b AAAAAAB=\n",
                "a\r\n\n— b AAAAAAA=\n"
            })
    @DisplayName("what is no note is none")
    void noNote(String text) {
        assertThatThrownBy(() -> Note.ofText(text)).isInstanceOf(Malformed.class);
    }

    @Test
    @DisplayName("a witness signs what continues what it signed, and never two histories")
    void witness() {
        Grown log = new Grown(20);
        Grown forked = new Grown(0);
        GrowingTree fork = new GrowingTree(forked, 0);
        for (int i = 0; i < 30; i++) {
            fork.add(Grown.entry(i == 3 ? 1000 : i));
        }
        forked.kept.putAll(fork.changed());
        Witness anna = new Witness(ANNA);
        Checkpoint first = new Checkpoint(ORIGIN, 20, log.tree().root());
        Note signed = signed(first);
        Witness.Answer answer = ask(anna, 0, List.of(), signed, Optional.empty());
        assertThat(answer.status()).isEqualTo(Witness.Status.SIGNED);
        assertThat(signed.with(answer.signature().orElseThrow()).by(ANNA.verifier()))
                .hasSize(1);

        Tree grown = log.to(30).tree();
        Note longer = signed(new Checkpoint(ORIGIN, 30, grown.root()));
        assertThat(ask(anna, 20, grown.consistency(20), longer, Optional.of(first))
                        .status()
                        .code())
                .isEqualTo(200);
        assertThat(ask(anna, 19, grown.consistency(19), longer, Optional.of(first))
                        .status()
                        .code())
                .isEqualTo(409);
        assertThat(ask(anna, 31, List.of(), longer, Optional.of(first)).status().code())
                .isEqualTo(400);
        assertThat(ask(anna, 20, List.of(), longer, Optional.of(first)).status().code())
                .isEqualTo(422);
        Note other = signed(new Checkpoint(ORIGIN, 30, new Tree(forked, 30).root()));
        List<Hash> path = new Tree(forked, 30).consistency(20);
        assertThat(ask(anna, 20, path, other, Optional.of(first)).status().code())
                .isEqualTo(422);
        assertThat(ask(
                                anna,
                                20,
                                List.of(),
                                signed(new Checkpoint(ORIGIN, 20, new Tree(forked, 20).root())),
                                Optional.of(first))
                        .status()
                        .code())
                .isEqualTo(422);
        Note unsigned = Note.unsigned(longer.text()).with(sign(longer, BERT));
        assertThat(ask(anna, 20, grown.consistency(20), unsigned, Optional.of(first))
                        .status()
                        .code())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("a proof of one entry is checked by whoever has the policy, and by nothing else")
    void proof() {
        Tree tree = new Grown(700).tree();
        Note head = signed(new Checkpoint(ORIGIN, 700, tree.root()));
        Note seen = head.with(sign(head, ANNA)).with(sign(head, BERT));
        LogProof proof = new LogProof(new byte[] {1, 2}, 513, tree.inclusion(513), seen);
        LogProof read = LogProof.ofText(proof.text());
        assertThat(read.text()).isEqualTo(proof.text()).startsWith("c2sp.org/tlog-proof@v1\nextra AQI=\nindex 513\n");
        WitnessPolicy policy = WitnessPolicy.of(POLICY);
        assertThat(read.check(Grown.entry(513), policy).size()).isEqualTo(700);
        assertThat(read.extra()).containsExactly(1, 2);
        assertThatThrownBy(() -> read.check(Grown.entry(512), policy)).isInstanceOf(NotTrusted.class);
        LogProof unseen = new LogProof(new byte[0], 513, tree.inclusion(513), head);
        assertThatThrownBy(() -> unseen.check(Grown.entry(513), policy)).isInstanceOf(NotTrusted.class);
        for (String bent : new String[] {
            "",
            "c2sp.org/tlog-proof@v2\nindex 0\n\n",
            proof.text().replace("index 513", "index 0513"),
            proof.text().replace("index 513\n", ""),
            proof.text().replace("extra AQI=", "extra AQJ=")
        }) {
            assertThatThrownBy(() -> LogProof.ofText(bent)).isInstanceOf(Malformed.class);
        }
    }

    private static Witness.Answer ask(
            Witness witness, long old, List<Hash> path, Note head, Optional<Checkpoint> last) {
        Witness.Request sent = Witness.Request.ofText(new Witness.Request(old, path, head).text());
        return witness.add(sent, LOG.verifier(), last, NOW);
    }

    private static Note head(long size, SignerKey signer) {
        String text = new Checkpoint(ORIGIN, size, new Grown(size).tree().root()).text();
        return Note.unsigned(text).with(signer.sign(text, NOW));
    }

    private static Note signed(Checkpoint head) {
        return Note.unsigned(head.text()).with(LOG.sign(head.text(), NOW));
    }

    private static Signed sign(Note head, SignerKey key) {
        return key.sign(head.text(), NOW);
    }

    private static SignerKey key(String name, SignatureKind kind) {
        return SignerKey.of(name, kind, SignerKey.newKeyPair(kind));
    }

    private static String line(SignerKey key) {
        return key.verifier().line();
    }
}
