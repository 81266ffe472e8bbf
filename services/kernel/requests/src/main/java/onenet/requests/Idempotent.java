package onenet.requests;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a resource method that creates or acts: it needs an {@code Idempotency-Key}; the same key and content give the
 * same answer without a second effect, the same key with other content is refused with 409.
 *
 * <p>The key is stored in the transaction of the effect, so that either both exist or neither. The method must return
 * {@link jakarta.ws.rs.core.Response}.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
