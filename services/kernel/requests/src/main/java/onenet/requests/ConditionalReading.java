package onenet.requests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.AnnotatedElement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Whoever has read something need not be sent it again while it is still so. The tag is of what is shown, not of what is kept: one version looks another
 * way to another actor, in another language, and when its clock has gone on.
 */
class ConditionalReading {

    private static final String VARY = "Accept-Language, Acting-For, Authorization";
    private static final String VARY_FOR_ALL = "Accept-Language";
    private static final String FOR_ALL = "public, max-age=300";

    private static final String JSON =
            MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8").toString();

    private static final int MARK = 8;

    private final ObjectMapper json;

    ConditionalReading(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    void settle(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource)
            throws JsonProcessingException {
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!read || response.getStatus() != 200 || response.getEntity() == null) {
            return;
        }
        EntityTag tag = tag(response, resource);
        if (tag == null) {
            return;
        }
        address(response.getHeaders(), resource);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (names(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    /** For whom it may be kept, where the resource did not say so itself. */
    private static void address(MultivaluedMap<String, Object> headers, ResourceInfo resource) {
        boolean forAll = resource.getResourceMethod() != null
                && resource.getResourceMethod().isAnnotationPresent(Published.class);
        headers.putSingle(HttpHeaders.VARY, forAll ? VARY_FOR_ALL : VARY);
        if (forAll) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, FOR_ALL);
        }
    }

    /** Null for what is passed on as it comes: it is not read twice for the sake of a tag. */
    private EntityTag tag(ContainerResponseContext response, ResourceInfo resource) throws JsonProcessingException {
        byte[] shown;
        if (response.getEntity() instanceof byte[] bytes) {
            shown = bytes;
        } else if (response.getEntity() instanceof String text) {
            shown = text.getBytes(StandardCharsets.UTF_8);
        } else if (isJson(response.getMediaType(), resource)) {
            String text = json.writeValueAsString(response.getEntity());
            response.setEntity(text);
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, JSON);
            shown = text.getBytes(StandardCharsets.UTF_8);
        } else {
            return null;
        }
        EntityTag version = response.getEntityTag();
        return version == null ? new EntityTag(mark(shown), true) : EntityTags.shown(version, mark(shown));
    }

    /** An answer a resource has put together itself names its type only when it is written. */
    private static boolean isJson(MediaType type, ResourceInfo resource) {
        return type == null
                ? Stream.<AnnotatedElement>of(resource.getResourceMethod(), resource.getResourceClass())
                        .filter(each -> each.isAnnotationPresent(Produces.class))
                        .findFirst()
                        .filter(each -> List.of(
                                        each.getAnnotation(Produces.class).value())
                                .equals(List.of(MediaType.APPLICATION_JSON)))
                        .isPresent()
                : MediaType.APPLICATION_JSON_TYPE.isCompatible(type);
    }

    private static String mark(byte[] shown) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(shown);
            return HexFormat.of().formatHex(Arrays.copyOf(digest, MARK));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As RFC 9110 compares for reading: weak and strong alike, one of several, or whatever there is. */
    private static boolean names(String ifNoneMatch, EntityTag tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::trim)
                        .map(named -> named.startsWith("W/") ? named.substring(2) : named)
                        .anyMatch(named -> named.equals("*") || named.equals("\"" + tag.getValue() + "\""));
    }
}
