package onenet.local.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One service of the city: one row, and everything else (port, database, roles, gateway route, pid file, log) follows from it.
 *
 * @param name its name in addresses, pid and log files
 * @param module its folder in the repository
 * @param defaultPort the port it takes when it is free
 * @param database its database, empty when it has none
 * @param behindGateway whether {@code /api/<name>} leads to it
 * @param heapMegabytes its largest heap
 * @param settings configuration keys of its own; {@code {gateway}}, {@code {simulators}}, {@code {keycloak}}, {@code {amqp}}, the
 *     name of another service, {@code {smtp}} (the port the simulators take mail at) and {@code {data}} stand for the chosen addresses and its data directory
 */
public record ServiceRow(
        String name,
        String module,
        int defaultPort,
        Optional<String> database,
        boolean behindGateway,
        int heapMegabytes,
        Map<String, String> settings) {

    /** Every service there is. The next one is one more row. */
    public static final List<ServiceRow> ALL = List.of(
            new ServiceRow(
                    "simulators",
                    "local/simulators",
                    8095,
                    Optional.empty(),
                    false,
                    96,
                    Map.of(
                            "onenet.simulators.directory", "{data}",
                            "onenet.simulators.mail.port", "{smtp}",
                            "onenet.simulators.departments.gateway", "{gateway}",
                            "onenet.simulators.departments.issuer", "{keycloak}/realms/onenet")),
            new ServiceRow(
                    "hazchem-licence",
                    "services/hazchem-licence",
                    8081,
                    Optional.of("hazchem_licence"),
                    true,
                    192,
                    Map.of("quarkus.rest-client.proof-exemption.url", "{proof-exemption}")),
            new ServiceRow(
                    "e-certificate",
                    "services/e-certificate",
                    8082,
                    Optional.of("e_certificate"),
                    true,
                    192,
                    Map.of(
                            "onenet.ecert.seal.directory", "{data}/keys",
                            "onenet.ecert.province.url", "{simulators}/license-app/v1",
                            // the province is next door: a step whose worker died is taken up again soon
                            "onenet.ecert.province.timeout", "4s",
                            "onenet.ecert.issuance.lease", "20s")),
            new ServiceRow(
                    "proof-exemption",
                    "services/proof-exemption",
                    8084,
                    Optional.of("proof_exemption"),
                    true,
                    192,
                    Map.of(
                            "onenet.proofs.keys.directory", "{data}/keys",
                            "onenet.proofs.sources.e-certificate.url", "{e-certificate}",
                            "onenet.proofs.sources.plan-filing.url", "{plan-filing}",
                            "onenet.proofs.sources.guangdong.url", "{simulators}/license-app/v1",
                            "onenet.proofs.sources.shandong.url", "{simulators}/cert-share",
                            "onenet.proofs.sources.market-supervision.url",
                                    "{simulators}/shared-data/market-supervision",
                            "onenet.proofs.sources.natural-resources.url", "{simulators}/shared-data/natural-resources",
                            "onenet.proofs.sources.human-resources.url", "{simulators}/shared-data/human-resources",
                            "onenet.proofs.sources.own-archive.url", "{simulators}/shared-data/own-archive")),
            new ServiceRow(
                    "plan-filing",
                    "services/plan-filing",
                    8083,
                    Optional.of("plan_filing"),
                    true,
                    192,
                    Map.of("onenet.plan-filing.sweep-every", "5s")),
            new ServiceRow(
                    "safety-review",
                    "services/safety-review",
                    8085,
                    Optional.of("safety_review"),
                    true,
                    192,
                    Map.of("onenet.safety-review.sweep-every", "5s")),
            new ServiceRow(
                    "oversight",
                    "services/oversight",
                    8086,
                    Optional.of("oversight"),
                    true,
                    160,
                    Map.of(
                            "onenet.oversight.sweep-every", "5s",
                            "quarkus.mailer.port", "{smtp}",
                            "onenet.oversight.notification.timeout", "4s",
                            "onenet.oversight.notification.sms.url", "{simulators}/sms/v1",
                            "onenet.oversight.publicity.url", "{simulators}/credit-publicity/v1",
                            "onenet.oversight.publicity.timeout", "4s",
                            "onenet.oversight.publicity.compare-every", "10s")),
            new ServiceRow(
                    "gateway",
                    "gateway/api",
                    8080,
                    Optional.empty(),
                    false,
                    128,
                    Map.of(
                            "onenet.gateway.session.client-secret", "portal",
                            "onenet.gateway.session.cookie-key", "the-demonstration-city-keeps-no-secrets")));

    public static final String GATEWAY = "gateway";
    public static final String SIMULATORS = "simulators";
}
