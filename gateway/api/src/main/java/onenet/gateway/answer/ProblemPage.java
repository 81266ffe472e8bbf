package onenet.gateway.answer;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;

/**
 * A problem as a page: what a person sees who opened an address in a browser. Programs and the portal's scripts get the problem itself. It has no
 * scripts, and its one style sheet is named by its hash.
 */
public final class ProblemPage {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String STYLE =
            "body{margin:0;font:1rem/1.6 \"PingFang SC\",\"Microsoft YaHei\",\"Noto Sans CJK SC\",system-ui,sans-serif;"
                    + "color:#1a1f2b;background:#f5f7fa}main{max-width:40rem;margin:0 auto;padding:1rem}h1{font-size:1.25rem}"
                    + "a{color:#1d4f91;display:inline-block;padding:.6rem 0;margin-right:1.5rem}.small{color:#4a5568;font-size:.875rem}";
    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + digest(STYLE)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private ProblemPage() {}

    /** Whether a person opened this address in a browser: it asks for a page by name, and no script of ours asks. */
    public static boolean wanted(HttpServerRequest request) {
        String accepted = request.getHeader("Accept");
        String mode = request.getHeader("Sec-Fetch-Mode");
        return READING.contains(request.method())
                && accepted != null
                && accepted.contains("text/html")
                && (mode == null || mode.equals("navigate"))
                && request.getHeader("X-Requested-With") == null;
    }

    /** The type and the policy of a page; what else the answer says of itself stays. */
    public static void head(HttpServerResponse response) {
        response.headers().remove("Content-Length");
        response.putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("Vary", "Accept, Accept-Language");
    }

    /** @param problem as a program would get it (RFC 9457) */
    public static String of(JsonObject problem, String address) {
        boolean english = isEnglish(problem.getString("title", ""));
        return """
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex"><title>%s</title><style>%s</style></head>
                <body><main><h1>%s</h1>%s<p>%s</p><p class="small">%s %s</p></main></body>
                </html>
                """.formatted(
                        english ? "en" : "zh-CN",
                        text(problem.getString("title", "")),
                        STYLE,
                        text(problem.getString("title", "")),
                        details(problem),
                        links(problem.getInteger("status", 0), address, english),
                        english ? "For questions, this number:" : "需要咨询时请提供编号：",
                        text(problem.getString("requestId", "")));
    }

    private static String details(JsonObject problem) {
        StringBuilder lines = new StringBuilder();
        line(lines, problem.getString("detail"));
        for (Object each : problem.getJsonArray("violations", new JsonArray())) {
            line(lines, each instanceof JsonObject violation ? violation.getString("message") : null);
        }
        return lines.toString();
    }

    private static void line(StringBuilder lines, String said) {
        if (said != null) {
            lines.append("<p>").append(text(said)).append("</p>");
        }
    }

    private static String links(int status, String address, boolean english) {
        String home = "<a href=\"/\">" + (english ? "Front page" : "回首页") + "</a>";
        String to = URLEncoder.encode(address.startsWith("/auth/") ? "/" : address, StandardCharsets.UTF_8);
        return status == 401
                ? "<a href=\"/auth/login?to=" + to + "\">" + (english ? "Sign in" : "登录") + "</a>" + home
                : home;
    }

    /** The catalogue has each title in one of two languages; the Chinese one holds a Chinese character. */
    private static boolean isEnglish(String title) {
        return title.codePoints().noneMatch(Character::isIdeographic);
    }

    private static String text(String said) {
        return said.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String digest(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
