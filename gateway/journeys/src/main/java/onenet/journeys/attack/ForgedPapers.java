package onenet.journeys.attack;

import onenet.journeys.story.Certificates;
import onenet.journeys.story.Enterprise;
import onenet.journeys.story.Forgery;
import onenet.journeys.story.LicenceCase;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A genuine certificate changed in many ways: none is ever intact, in force and trusted; the genuine one is, and is taken as a paper. */
final class ForgedPapers implements Probe {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int FLIPPED = 12;

    @Override
    public String title() {
        return "伪造证照 forged certificates; a genuine one handed in";
    }

    @Override
    public void run(Target target) {
        var certificates = new Certificates(target.gateway());
        Enterprise holder = Enterprise.HAIFENG;
        LicenceCase granted =
                LicenceCase.submit(target.gateway(), holder, List.of()).grantedBy("haifeng");
        String identifier = certificates
                .await(holder.account(), granted.number(), PATIENCE)
                .path("identifier")
                .asText();
        byte[] genuine = certificates.document(holder.account(), identifier);
        Target.must(good(certificates.verify(genuine)), "the genuine one is refused", identifier);
        forgeries(genuine).forEach((kind, forged) -> {
            JsonNode verdict = certificates.verify(forged);
            Target.must(!good(verdict), "accepted: " + kind, verdict);
        });
        target.gateway()
                .as(holder.account())
                .post(LicenceCase.SERVICE + "/files?name=licence.ofd", genuine)
                .must(201);
    }

    private static boolean good(JsonNode verdict) {
        return verdict.path("integrity").path("code").asText().equals("INTACT")
                && verdict.path("issuer").path("code").asText().equals("TRUSTED");
    }

    private static Map<String, byte[]> forgeries(byte[] genuine) {
        Map<String, byte[]> forgeries = new LinkedHashMap<>();
        forgeries.put("page changed", Forgery.tampered(genuine));
        forgeries.put("digests mended", Forgery.redigested(genuine));
        forgeries.put("sealed by a stranger", Forgery.forged(genuine));
        forgeries.put("packed anew", Forgery.repacked(genuine));
        forgeries.put("a byte behind the end", Arrays.copyOf(genuine, genuine.length + 1));
        forgeries.put("a byte less", Arrays.copyOf(genuine, genuine.length - 1));
        forgeries.put("something before", joined("PK\3\4 not".getBytes(StandardCharsets.ISO_8859_1), genuine));
        forgeries.put("twice", joined(genuine, genuine));
        var random = new Random(7);
        for (int i = 0; i < FLIPPED; i++) {
            byte[] flipped = genuine.clone();
            int at = random.nextInt(flipped.length);
            flipped[at] ^= 1;
            forgeries.put("byte " + at + " changed", flipped);
        }
        return forgeries;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
