package onenet.safetyreview.panel.web;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import onenet.casedesk.web.ActOnCase;
import onenet.safetyreview.panel.PanelView;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** An act on a panel: it answers with the panel. */
@InterceptorBinding
@ActOnCase
@Target(METHOD)
@Retention(RUNTIME)
@APIResponse(
        responseCode = "201",
        description = "The panel after the act",
        content = @Content(schema = @Schema(implementation = PanelView.class)))
public @interface PanelAct {}
