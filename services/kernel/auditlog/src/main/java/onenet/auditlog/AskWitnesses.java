package onenet.auditlog;

import onenet.tlog.Malformed;
import onenet.tlog.NotTrusted;
import onenet.tlog.Note;
import onenet.tlog.Signed;
import onenet.tlog.Tree;
import onenet.tlog.VerifierKey;
import onenet.tlog.Witness;

import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Shows a head to every witness at once (C2SP tlog-witness) and gathers their signatures. */
@Singleton
class AskWitnesses {

    private static final Logger LOG = Logger.getLogger(AskWitnesses.class);
    private static final int CONFLICT = 409;
    private static final int OK = 200;

    private final AuditLogConfig config;
    private final HttpClient http;
    /** What each witness signed last, as far as this process knows; a wrong guess is corrected by its answer. */
    private final Map<String, Long> lastSigned = new ConcurrentHashMap<>();

    /** Who does not sign, and why. */
    private final Map<String, String> silent = new ConcurrentHashMap<>();

    AskWitnesses(AuditLogConfig config) {
        this.config = config;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(config.patience())
                .build();
    }

    /** The head with the signatures of those who signed it; empty when too few did. Without any witness a head stands for itself. */
    Optional<Head> sign(Head head, Tree tree) {
        List<CompletableFuture<Optional<Signed>>> asked = config.witnesses().entrySet().stream()
                .map(witness -> ask(witness.getKey(), witness.getValue(), head, tree))
                .toList();
        Note note = head.note();
        int signed = 0;
        for (CompletableFuture<Optional<Signed>> answer : asked) {
            Optional<Signed> signature = answer.join();
            if (signature.isPresent()) {
                note = note.with(signature.get());
                signed++;
            }
        }
        return signed >= Math.min(config.enough(), asked.size())
                ? Optional.of(new Head(head.size(), note))
                : Optional.empty();
    }

    private CompletableFuture<Optional<Signed>> ask(String name, AuditLogConfig.Witness witness, Head head, Tree tree) {
        long old = Math.min(lastSigned.getOrDefault(name, 0L), head.size());
        return send(witness, request(head, tree, old))
                .thenCompose(answer -> {
                    if (answer.statusCode() != CONFLICT) {
                        return CompletableFuture.completedFuture(answer);
                    }
                    long told = Long.parseLong(answer.body().strip());
                    if (told > head.size()) {
                        throw new CompletionException(
                                new NotTrusted("has seen %d acts, and there are %d".formatted(told, head.size())));
                    }
                    return send(witness, request(head, tree, told));
                })
                .thenApply(answer -> signature(name, witness, head, answer))
                .exceptionally(away -> {
                    // said once for as long as it lasts: it is asked again each second
                    String reason = reason(away);
                    if (!reason.equals(silent.put(name, reason))) {
                        LOG.warnf("ALARM the witness %s of the audit log did not sign: %s", name, reason);
                    }
                    return Optional.empty();
                });
    }

    private Optional<Signed> signature(
            String name, AuditLogConfig.Witness witness, Head head, HttpResponse<String> answer) {
        if (answer.statusCode() != OK) {
            throw new NotTrusted("answers " + answer.statusCode());
        }
        VerifierKey key = VerifierKey.of(witness.key());
        Optional<Signed> own = answer.body()
                .lines()
                .map(Signed::ofLine)
                .flatMap(line -> Note.unsigned(head.note().text()).with(line).by(key))
                .findFirst();
        if (own.isEmpty()) {
            throw new NotTrusted("answers without its own signature");
        }
        lastSigned.put(name, head.size());
        if (silent.remove(name) != null) {
            LOG.infof("the witness %s of the audit log signs again", name);
        }
        return own;
    }

    private static String request(Head head, Tree tree, long old) {
        synchronized (tree) {
            return new Witness.Request(old, tree.consistency(old), head.note()).text();
        }
    }

    private CompletableFuture<HttpResponse<String>> send(AuditLogConfig.Witness witness, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(witness.url() + "/add-checkpoint"))
                .timeout(config.patience())
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.sendAsync(request, BodyHandlers.ofString());
    }

    private static String reason(Throwable away) {
        Throwable cause = away instanceof CompletionException && away.getCause() != null ? away.getCause() : away;
        return cause instanceof Malformed || cause instanceof NotTrusted ? cause.getMessage() : cause.toString();
    }
}
