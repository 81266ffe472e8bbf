package onenet.simulators.messages;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The province's message centre as the city imagines it: a message for a credit code, by the caller's key. */
@Path("/message-centre/v1/messages/{key}")
@Produces(MediaType.APPLICATION_JSON)
public class CentreResource {

    private final MessageSides sides;

    CentreResource(MessageSides sides) {
        this.sides = sides;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<Response> take(
            @PathParam("key") String key,
            @HeaderParam("X-Account") String account,
            @HeaderParam("X-Secret") String secret,
            @Context HttpServerRequest request,
            ObjectNode told) {
        return sides.take(
                sides.centre(), key, new MessageSides.Caller(account, secret), told, CentreResource::said, request);
    }

    private static List<String> said(ObjectNode told) {
        return List.of(
                told.path("uscc").asText(""),
                told.path("title").asText("") + "\n" + told.path("text").asText(""));
    }
}
