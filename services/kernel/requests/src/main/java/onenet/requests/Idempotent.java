package onenet.requests;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a resource method that creates or acts: it needs an {@code Idempotency-Key}; the same key and content give the
 * same answer without a second effect, the same key with other content is refused with 409.
 *
 * <p>The key is stored in the transaction of the effect, so that either both exist or neither; only an act that waits for others cannot have
 * that. The method must return {@link jakarta.ws.rs.core.Response}.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {

    /** Field of an answer that nothing was done for: it is {@code true}. */
    String REPLAYED = "Idempotent-Replayed";

    /**
     * Whether the act waits for other systems. Then no transaction is open around it: the key is claimed before it and answered after it, the act
     * itself starts and settles in transactions of its own, and the same request coming again meanwhile is told that the first is under way.
     */
    @Nonbinding
    boolean waits() default false;
}
