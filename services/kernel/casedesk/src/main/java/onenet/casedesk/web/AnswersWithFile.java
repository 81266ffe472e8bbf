package onenet.casedesk.web;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Gives out a file of a case, as what its content is. */
@Target(METHOD)
@Retention(RUNTIME)
@APIResponse(
        responseCode = "200",
        description = "The file, as what its content is",
        content = {
            @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = "application/ofd", schema = @Schema(type = SchemaType.STRING, format = "binary"))
        })
@APIResponse(responseCode = "404", description = "No such case for this actor, or no such file in it")
public @interface AnswersWithFile {}
