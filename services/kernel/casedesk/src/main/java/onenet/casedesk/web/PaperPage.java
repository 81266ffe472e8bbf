package onenet.casedesk.web;

import jakarta.ws.rs.core.Response;

/** How a paper is answered: as a page that runs nothing and loads nothing. */
public final class PaperPage {

    public static final String TYPE = "text/html;charset=UTF-8";

    private PaperPage() {}

    public static Response of(String paper) {
        return Response.ok(paper, TYPE)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
