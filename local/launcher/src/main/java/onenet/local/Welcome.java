package onenet.local;

import onenet.local.part.Part;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a person is told when the city is up: addresses, accounts, logs, what to try next. At most 100 columns. */
final class Welcome {

    private static final List<String> HTTP_PARTS = List.of(
            "gateway",
            "hazchem-licence",
            "e-certificate",
            "plan-filing",
            "proof-exemption",
            "safety-review",
            "oversight",
            "keycloak",
            "simulators");

    private static final Map<String, String> DUTIES = Map.ofEntries(
            Map.entry("gateway", "统一入口 · the one front door"),
            Map.entry("hazchem-licence", "危化品经营许可 · licences"),
            Map.entry("e-certificate", "电子证照 · e-certificates"),
            Map.entry("plan-filing", "应急预案备案 · plan filing"),
            Map.entry("safety-review", "建设项目安全审查 · safety review"),
            Map.entry("proof-exemption", "证明事项 · proofs not asked for"),
            Map.entry("oversight", "监管 · oversight"),
            Map.entry("simulators", "省级平台模拟 · simulated province"),
            Map.entry("keycloak", "登录 · sign-in (admin / admin)"),
            Map.entry("postgresql", "数据库 · databases"),
            Map.entry("amqp", "消息 · messages"));

    private static final String ACCOUNTS = """

            演示账号（密码均为 demo） · Demo accounts, password demo
              trader-haifeng, trader-lufeng, trader-shanwei          企业法定代表人 · enterprises, their legal representatives
              agent-haifeng        海丰企业的员工，不能签承诺书 · staff of the first, who may not sign commitments
              agent-independent    不属于任何企业，凭授权代办 · of no enterprise, acts with a mandate
              haifeng-intake, -examiner, -examiner2, -decider, -legal   海丰县 · the county office
              haifeng-allround     三种角色于一身，仍不能自批 · three roles in one: four eyes still hold
              lufeng-intake …      陆丰市 · likewise for Lufeng
              luhe-intake          陆河县，可看过境预案的抄送件 · Luhe, finds the copies of plans that cross it
              commerce-clerk, fire-clerk, police-clerk …               协查部门 · departments that are asked
              resources-, ecology-, fire-, housing-, port-clerk        联审部门 · departments asked together about a project
              expert-process, -process2, -process3, -equipment, -equipment2, -electrical, -electrical2, -safety, -safety2
                                   评审专家，登记后可抽取 · experts, drawn once they stand in the register
              city-intake …        汕尾市 · likewise for the city, and city-supervisor, city-supervisor2, auditor
            """;

    private static final String NEXT = """

            接下来 · Next
              make demo      从申请到验证电子证照，从项目审查到许可 · from application to a verified e-certificate, from review to licence
              make chaos     断电断网演练 · crashes and outages on the running city
              make bench     压力测试 · load
              make down      停止（数据保留） · stop, data is kept
            """;

    private final City city;

    Welcome(City city) {
        this.city = city;
    }

    String everything() {
        return "\n应急管理一网通办 · One-Network Permits\n\n" + table() + ACCOUNTS + logs() + NEXT;
    }

    String status() {
        return table();
    }

    private String table() {
        var text = new StringBuilder();
        for (Part part : city.parts()) {
            text.append(String.format(
                    "  %s %-16s %-28s %s%n", part.running() ? "●" : "○", part.name(), address(part), duty(part)));
        }
        return text.toString();
    }

    private String address(Part part) {
        if (HTTP_PARTS.contains(part.name())) {
            return city.addresses().url(part.name()).toString();
        }
        return "127.0.0.1:" + city.addresses().port(part.name());
    }

    private static String duty(Part part) {
        return DUTIES.getOrDefault(part.name(), "");
    }

    private String logs() {
        Path logs = city.parts().get(0).log().getParent();
        return "\n日志 · Logs\n  " + logs + "/<name>.log\n";
    }
}
