package onenet.ecert.verification.web;

import onenet.ecert.verification.VerificationAnswer;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes the public answer as a page for browsers; its one style sheet is named by its hash, and nothing else may load or run. */
@Singleton
class VerificationPages {

    private static final String STYLE =
            "*{box-sizing:border-box}body{margin:0;font:1rem/1.6 \"PingFang SC\",\"Microsoft YaHei\",\"Noto Sans CJK SC\",system-ui,sans-serif;"
                    + "color:#1a1f2b;background:#f5f7fa}main{max-width:40rem;margin:0 auto;padding:1rem}h1{font-size:1.25rem}"
                    + "[lang=en]{color:#4a5568;font-weight:400;font-size:.875em}.verdict{display:flex;gap:1rem;align-items:center;"
                    + "padding:1rem;border-left:6px solid;font-size:1.5rem;line-height:1.3;margin:0 0 1rem}.shape{font-size:2.5rem;font-weight:700}"
                    + ".ok{background:#e6f4eb;border-color:#1a6b3c;color:#1a6b3c}.warn{background:#fff3dc;border-color:#8a5300;color:#8a5300}"
                    + ".bad{background:#fce9e7;border-color:#b3261e;color:#b3261e}.ok [lang=en],.warn [lang=en],.bad [lang=en]{color:#3b4454}"
                    + "ul{list-style:none;padding:0;margin:0 0 1rem}li{padding:.6rem .8rem;margin-bottom:.4rem;border-left:4px solid}"
                    + ".name{display:block;color:#3b4454;font-size:.875rem}dl{background:#fff;border:1px solid #d5dbe5;border-radius:10px;"
                    + "padding:.5rem 1rem;margin:0 0 1rem}dt{color:#4a5568;font-size:.875rem;padding-top:.5rem}dd{margin:0 0 .5rem;"
                    + "overflow-wrap:anywhere}.when{color:#4a5568;font-size:.875rem}";

    private final Template template;
    private final String host;
    private final String policy;

    VerificationPages(
            @Location("verification/page.html") Template template,
            @ConfigProperty(name = "onenet.public-url") URI publicUrl) {
        this.template = template;
        this.host = publicUrl.getAuthority();
        this.policy =
                "default-src 'none'; style-src 'sha256-" + digest(STYLE) + "'; base-uri 'none'; form-action 'none'";
    }

    /** A browser opening a page asks for HTML by name; everything else gets JSON. */
    static boolean wanted(String accept) {
        return accept != null && accept.contains("text/html");
    }

    Response page(Response answer) {
        if (!(answer.getEntity() instanceof VerificationAnswer verified)) {
            return answer;
        }
        return Response.ok(
                        template.data("page", VerificationPage.of(verified, host, STYLE))
                                .render(),
                        "text/html;charset=UTF-8")
                .header("Content-Security-Policy", policy)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static String digest(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
