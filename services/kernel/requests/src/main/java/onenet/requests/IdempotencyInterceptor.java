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

/** Wraps an {@link Idempotent} method: claim the key, act, keep the answer — in one transaction. */
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
        String actor = identity.getPrincipal().getName();
        String hash = hash(call);
        return QuarkusTransaction.joiningExisting().call(() -> {
            if (!keys.claim(actor, key, hash)) {
                return keys.answer(actor, key, hash);
            }
            Response answer = (Response) proceed(call);
            String body = text(answer.getEntity());
            Response kept = asKept(answer, body);
            keys.keep(actor, key, kept, body);
            return kept;
        });
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
