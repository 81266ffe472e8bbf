package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.Database;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * 100,000 cases, first pages over HTTP. Not part of the build: the name is none surefire runs by itself. To be run alone, as its
 * cases stay in the lists.
 * {@code mvn -pl services/hazchem-licence test -Dtest=WorklistBench}
 */
@QuarkusTest
class WorklistBench extends OnTheStack {

    private static final int CASES = 100_000;
    private static final int WARM_UP = 30;
    private static final int REQUESTS = 100;
    private static final long LIMIT_MILLIS = 200;

    @TestHTTPResource
    URI service;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    @DisplayName("first page of 100,000 cases: p95 at most 200 ms, for every kind of question")
    void firstPage() throws Exception {
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
        fill(Story.inHaifeng().submitsNew().accepted().number());
        String county = Tokens.officer("haifeng-intake", "441521", "intake-officer");
        String city = Tokens.officer("supervisor", "441500", "city-supervisor");
        List<String> slow = new ArrayList<>();
        for (Map.Entry<String, String> question : questions().entrySet()) {
            String token = question.getKey().startsWith("city") ? city : county;
            for (int i = 0; i < WARM_UP; i++) {
                ask(token, question.getValue());
            }
            long[] micros = new long[REQUESTS];
            for (int i = 0; i < REQUESTS; i++) {
                long begin = System.nanoTime();
                ask(token, question.getValue());
                micros[i] = (System.nanoTime() - begin) / 1000;
            }
            Arrays.sort(micros);
            System.out.printf(
                    "BENCH %-28s p50 %6.1f ms  p95 %6.1f ms%n",
                    question.getKey(), micros[REQUESTS / 2] / 1000.0, micros[REQUESTS * 95 / 100] / 1000.0);
            if (micros[REQUESTS * 95 / 100] / 1000 > LIMIT_MILLIS) {
                slow.add(question.getKey());
            }
        }
        assertThat(slow).isEmpty();
    }

    private static Map<String, String> questions() {
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put("county, most urgent", "/v1/cases");
        questions.put("county, newest", "/v1/cases?order=NEWEST");
        questions.put("county, warning", "/v1/cases?light=WARNING");
        questions.put("county, stage and days", "/v1/cases?status=ACCEPTED&withinDays=3");
        questions.put("county, one enterprise", "/v1/cases?q=" + encoded("企业77777"));
        questions.put("county, nothing found", "/v1/cases?q=" + encoded("没有这一家"));
        questions.put("county, counts", "/v1/case-counts");
        questions.put("city, most urgent", "/v1/cases?limit=50");
        questions.put("city, one office overdue", "/v1/cases?office=441581&light=OVERDUE");
        questions.put("city, one enterprise", "/v1/cases?q=" + encoded("企业77777"));
        questions.put("city, nothing found", "/v1/cases?q=" + encoded("没有这一家"));
        questions.put("city, counts", "/v1/case-counts");
        return questions;
    }

    private void ask(String token, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(service.resolve(path))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    /** Copies of one case, spread over offices, stages and due dates. */
    private static void fill(String template) throws SQLException {
        String same = "version, matter, authority_mode, in_name_of, authority_basis, case_class, received_at, limits,"
                + " licence_id, application";
        Database.asOwner()
                .run(
                        "INSERT INTO licence_case (case_number, office, status, due_on, pressed_on, received_on, accepted_on,"
                                + " applicant_uscc, applicant_name, found_by, " + same
                                + ") SELECT 'HZ-BENCH-' || lpad(n::text, 8, '0'),"
                                + " (ARRAY['441521', '441581', '441523', '441502', '441500'])[n % 5 + 1],"
                                + " (ARRAY['SUBMITTED', 'ACCEPTED', 'EXAMINED', 'CLOSED'])[n / 5 % 4 + 1],"
                                + " CASE WHEN n / 5 % 4 < 3 THEN DATE '2026-06-01' + n % 200 END,"
                                + " CASE WHEN n / 5 % 4 < 3 THEN DATE '2026-06-01' + n % 200 END,"
                                + " DATE '2026-05-01' + n % 130, DATE '2026-05-02' + n % 130,"
                                + " '91441521' || lpad(n::text, 10, '0'), '示例企业' || n || '化工贸易有限公司',"
                                + " 'hzbench' || lpad(n::text, 8, '0') || '|示例企业' || n || '化工贸易有限公司|91441521' || lpad(n::text, 10, '0'), "
                                + same
                                + " FROM licence_case, generate_series(1, " + CASES + ") n WHERE case_number = '"
                                + template
                                + "'");
        Database.asOwner().run("VACUUM ANALYZE licence_case");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
