package onenet.proofs.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM2Engine;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;

/** The platform of Shandong: a head with a status code, data encrypted for the caller. */
public final class ShandongShape {

    private static final String DEMO_KEY = "6f6e656e65742d64656d6f2d63616c6c65722d6b65792d6e6f742d7365637265";
    private static final X9ECParameters CURVE = GMNamedCurves.getByName("sm2p256v1");

    private ShandongShape() {}

    static void answer(HttpExchange exchange, Fault fault, Map<String, String> query, JsonNode body)
            throws IOException {
        String type = body.path("data").path("certTypeCode").asText();
        List<ObjectNode> found =
                SimulatedSources.records(
                                "shandong", body.path("data").path("holderCode").asText(), fault)
                        .stream()
                        .filter(record -> record.path("type").asText().equals(type))
                        .toList();
        ObjectNode answer = SimulatedSources.JSON.createObjectNode();
        answer.putObject("head").put("status", status(fault, found));
        ArrayNode certificates = SimulatedSources.JSON.createArrayNode();
        found.forEach(record -> certificates.add(shaped(record)));
        // a stale answer has no meaning here: this fault stands for data in the old order C1C2C3
        SM2Engine.Mode mode = fault == Fault.STALE_ANSWER ? SM2Engine.Mode.C1C2C3 : SM2Engine.Mode.C1C3C2;
        answer.put("data", encrypted(certificates.toString(), mode));
        SimulatedSources.send(exchange, 200, answer);
    }

    private static String status(Fault fault, List<ObjectNode> found) {
        if (fault == Fault.UNKNOWN_CODE) {
            return "58";
        }
        if (fault == Fault.NO_PERMISSION) {
            return "100";
        }
        if (found.isEmpty()) {
            return "10";
        }
        return switch (found.get(0).path("state").asText()) {
            case "EXPIRED" -> "22";
            case "SUSPENDED" -> "23";
            case "REVOKED" -> "21";
            default -> "0";
        };
    }

    private static ObjectNode shaped(ObjectNode record) {
        return SimulatedSources.JSON
                .createObjectNode()
                .put("certificateIdentifier", record.path("identifier").asText())
                .put("certificateHolderCode", record.path("holder").asText())
                .put("certificateHolderName", record.path("holderName").asText())
                .put("certificateExpiringDate", record.path("validTo").asText())
                .put("certState", "01");
    }

    private static String encrypted(String text, SM2Engine.Mode mode) {
        ECDomainParameters domain = new ECDomainParameters(CURVE.getCurve(), CURVE.getG(), CURVE.getN(), CURVE.getH());
        BigInteger secret = new BigInteger(1, HexFormat.of().parseHex(DEMO_KEY));
        SM2Engine engine = new SM2Engine(mode);
        engine.init(
                true,
                new ParametersWithRandom(
                        new ECPublicKeyParameters(CURVE.getG().multiply(secret), domain), new SecureRandom()));
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(engine.processBlock(plain, 0, plain.length));
        } catch (InvalidCipherTextException e) {
            throw new AssertionError(e);
        }
    }
}
