package onenet.requests;

import onenet.problem.CommonProblem;
import onenet.problem.Problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.UndeclaredThrowableException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Wraps an {@link Idempotent} method: claim the key, act, keep the answer — in one transaction, unless the act waits for others. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_AFTER)
public class IdempotencyInterceptor {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    private final IdempotencyKeys keys;
    private final SecurityIdentity identity;
    private final ObjectMapper json;

    IdempotencyInterceptor(IdempotencyKeys keys, SecurityIdentity identity, ObjectMapper json) {
        this.keys = keys;
        this.identity = identity;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext call) {
        String key = headers.getHeaderString("Idempotency-Key");
        if (key == null || !KEY.matcher(key).matches()) {
            throw CommonProblem.IDEMPOTENCY_KEY_REQUIRED.raise();
        }
        Claim claim = new Claim(identity.getPrincipal().getName(), key, hash(call));
        return waits(call)
                ? alone(call, claim)
                : QuarkusTransaction.joiningExisting().call(() -> together(call, claim));
    }

    private static boolean waits(InvocationContext call) {
        Idempotent act = call.getMethod().getAnnotation(Idempotent.class);
        return act != null && act.waits();
    }

    private Response together(InvocationContext call, Claim claim) {
        return keys.claim(claim) ? act(call, claim) : keys.answer(claim);
    }

    /** A refused or broken act gives its key back; a claim is left over only when the process dies, and then it runs out. */
    private Response alone(InvocationContext call, Claim claim) {
        if (!keys.claim(claim)) {
            return keys.answer(claim);
        }
        try {
            return act(call, claim);
        } catch (RuntimeException unanswered) {
            keys.release(claim);
            throw unanswered;
        }
    }

    private Response act(InvocationContext call, Claim claim) {
        Response answer = (Response) proceed(call);
        String body = text(answer.getEntity());
        Response kept = asKept(answer, body);
        keys.keep(claim, kept, body);
        return kept;
    }

    /** The first answer leaves as the very text that a repeated request will get. */
    private static Response asKept(Response answer, String body) {
        return body.isEmpty()
                ? answer
                : Response.fromResponse(answer)
                        .type(answer.getMediaType() == null ? MediaType.APPLICATION_JSON_TYPE : answer.getMediaType())
                        .entity(body)
                        .build();
    }

    private static Object proceed(InvocationContext call) {
        try {
            return call.proceed();
        } catch (Problem problem) {
            throw problem;
        } catch (RuntimeException fault) {
            throw fault;
        } catch (Exception checked) {
            throw new UndeclaredThrowableException(checked);
        }
    }

    /** Covers the path, whom the caller acts for and every argument, so that a key cannot be carried to another case or act. */
    private String hash(InvocationContext call) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(uri.getPath().getBytes(StandardCharsets.UTF_8));
            digest.update(text(headers.getHeaderString("Acting-For")).getBytes(StandardCharsets.UTF_8));
            for (Object argument : call.getParameters()) {
                digest.update(text(argument).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String text(Object value) {
        try {
            return value == null ? "" : json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("not writable as JSON: " + value.getClass(), unwritable);
        }
    }
}
