package onenet.simulators.witness;

import onenet.tlog.Checkpoint;
import onenet.tlog.Malformed;
import onenet.tlog.Note;
import onenet.tlog.SignatureKind;
import onenet.tlog.SignerKey;
import onenet.tlog.VerifierKey;
import onenet.tlog.Witness;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Witnesses of the city's audit logs (C2SP tlog-witness): a notary's office and a university of the demonstration. */
@Path("/witness/{name}")
@Produces(MediaType.TEXT_PLAIN)
public class WitnessResource {

    private static final String SIZE = "text/x.tlog.size";

    private final Map<String, SignerKey> keys;
    private final Map<String, SignedHeads> heads;
    private final LogOwners owners;
    private final InstantSource time = InstantSource.system();

    WitnessResource(WitnessConfig config, LogOwners owners) {
        this.owners = owners;
        this.keys = config.keys().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> key(entry.getKey(), entry.getValue())));
        this.heads = keys.keySet().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        name -> new SignedHeads(config.directory().resolve("witness-" + name))));
    }

    @POST
    @Path("/add-checkpoint")
    @Consumes(MediaType.TEXT_PLAIN)
    public Response add(@PathParam("name") String name, String asked) {
        if (!keys.containsKey(name)) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        try {
            return add(keys.get(name), heads.get(name), Witness.Request.ofText(asked));
        } catch (Malformed senseless) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(senseless.getMessage() + "\n")
                    .build();
        }
    }

    /** The newest head of a log this witness has signed, for whoever wants to compare. */
    @GET
    @Path("/{origin: [0-9a-f]{64}}/checkpoint")
    public Response newest(@PathParam("name") String name, @PathParam("origin") String origin) {
        return Optional.ofNullable(heads.get(name))
                .flatMap(signed -> signed.newest(origin))
                .map(head -> Response.ok(head.whole()).build())
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
    }

    private Response add(SignerKey key, SignedHeads signed, Witness.Request request) {
        // one at a time: what is compared with what was signed last may not change meanwhile
        synchronized (signed) {
            String origin = Checkpoint.ofText(request.checkpoint().text()).origin();
            Optional<String> owner = signed.key(origin).or(() -> owners.key(origin));
            if (owner.isEmpty()) {
                return Response.status(Response.Status.NOT_FOUND).build();
            }
            Optional<Note> newest = signed.newest(SignedHeads.file(origin));
            Optional<Checkpoint> last = newest.map(head -> Checkpoint.ofText(head.text()));
            Witness.Answer answer = new Witness(key).add(request, VerifierKey.of(owner.get()), last, time.instant());
            answer.signature().ifPresent(signature -> {
                signed.keepKey(origin, owner.get());
                signed.keep(request.checkpoint().with(signature));
            });
            return told(answer, last.map(Checkpoint::size).orElse(0L));
        }
    }

    private static Response told(Witness.Answer answer, long size) {
        Response.ResponseBuilder response = Response.status(answer.status().code());
        if (answer.status() == Witness.Status.ANOTHER_SIZE) {
            return response.type(SIZE).entity(size + "\n").build();
        }
        answer.signature().ifPresent(signature -> response.entity(signature.line()));
        return response.build();
    }

    private static SignerKey key(String name, WitnessConfig.Key demonstration) {
        try {
            KeyFactory keys = KeyFactory.getInstance("Ed25519");
            KeyPair pair = new KeyPair(
                    keys.generatePublic(
                            new X509EncodedKeySpec(Base64.getDecoder().decode(demonstration.open()))),
                    keys.generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getDecoder().decode(demonstration.secret()))));
            return SignerKey.of("witness.example/" + name, SignatureKind.COSIGNATURE, pair);
        } catch (GeneralSecurityException noKey) {
            throw new IllegalStateException("the demonstration key of the witness " + name, noKey);
        }
    }
}
