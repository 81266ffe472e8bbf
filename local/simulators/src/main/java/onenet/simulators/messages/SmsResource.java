package onenet.simulators.messages;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** An SMS provider that knows messages by the caller's keys and reports what became of them. */
@Path("/sms/v1/messages/{key}")
@Produces(MediaType.APPLICATION_JSON)
public class SmsResource {

    private final MessageSides sides;

    SmsResource(MessageSides sides) {
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
        return sides.take(sides.sms(), key, new MessageSides.Caller(account, secret), told, SmsResource::said, request);
    }

    private static List<String> said(ObjectNode told) {
        return List.of(told.path("to").asText(""), told.path("text").asText(""));
    }

    @GET
    public Response report(@PathParam("key") String key) {
        return sides.report(sides.sms(), key);
    }
}
