package onenet.hazchem.law.item;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Check of a published item list against the law and the consistency rules (domain E.4). It flags and never fails (trap 50). */
public final class ItemListCheck {
    private static final int LAWFUL_ACCEPTANCE_DAYS = 5;
    private static final int LEAST_STAGES = 5;
    private static final Map<String, String> CLOSING_BY_NAME =
            Map.of("证", "出证办结", "批复", "审批办结", "文", "出文办结", "书", "出文办结");

    private final List<Finding> findings = new ArrayList<>();
    private final PublishedItem item;

    /** One thing wrong: the rule it breaks and a sentence. */
    public record Finding(String rule, String zh, String en) {}

    private ItemListCheck(PublishedItem item) {
        this.item = item;
    }

    public static List<Finding> check(JsonNode imported) {
        return check(PublishedItem.from(imported));
    }

    public static List<Finding> check(PublishedItem item) {
        ItemListCheck check = new ItemListCheck(item);
        check.completeness();
        check.limits();
        check.kind();
        check.result();
        check.visits();
        check.money();
        check.contact();
        return List.copyOf(check.findings);
    }

    private void completeness() {
        flag(item.code() == null, "FIELDS", "缺少实施编码", "the code is missing");
        flag(item.statutoryDays() == null, "FIELDS", "缺少法定办结时限", "the statutory limit is missing or unreadable");
        flag(item.promisedDays() == null, "FIELDS", "缺少承诺办结时限", "the promised limit is missing or unreadable");
        flag(item.projectType() == null, "FIELDS", "缺少办件类型", "the kind of case is missing");
    }

    private void limits() {
        flag(
                item.acceptanceDays() != null && item.acceptanceDays() > LAWFUL_ACCEPTANCE_DAYS,
                "LAW-ACCEPTANCE",
                "受理时限超过法定5个工作日",
                "acceptance takes longer than the 5 working days of the law");
        flag(
                item.promisedDays() != null
                        && item.statutoryDays() != null
                        && item.promisedDays() > item.statutoryDays(),
                "LAW-PROMISE",
                "承诺时限长于法定时限",
                "the promised limit exceeds the statutory one");
    }

    private void kind() {
        boolean atOnce = Objects.equals(item.promisedDays(), 0);
        boolean saysAtOnce = "即办件".equals(item.projectType());
        flag(
                item.promisedDays() != null && item.projectType() != null && atOnce != saysAtOnce,
                "E4-1",
                "办件类型与承诺时限不一致（即办件当且仅当承诺即办）",
                "the kind of case does not fit the promise: 即办件 if and only if done at once");
        flag(
                item.reviewType() != null
                        && item.projectType() != null
                        && saysAtOnce != "即审即办".equals(item.reviewType()),
                "E4-1",
                "审查类型与办件类型不一致",
                "the kind of review does not fit the kind of case");
        flag(item.stages() < LEAST_STAGES, "E4-9", "办理环节少于5个", "fewer than five stages");
        flag(item.faqs() < 1, "E4-9", "没有常见问题", "no frequently asked question");
        flag(
                item.audience() != null
                        && item.topicClass() != null
                        && !item.audience().equals(item.topicClass()),
                "E4-8",
                "服务对象与主题分类不一致",
                "audience and topic class do not match");
    }

    private void result() {
        if (item.resultName() == null) {
            return;
        }
        flag(item.resultSample() == null, "E4-10", "有审批结果而无样本", "a named result has no sample");
        CLOSING_BY_NAME.forEach((ending, closing) -> flag(
                item.resultName().endsWith(ending) && item.closing() != null && !closing.equals(item.closing()),
                "E4-2",
                "结果名称以“" + ending + "”结尾，应为" + closing,
                "a result whose name ends in " + ending + " closes as " + closing));
    }

    private void visits() {
        if (item.visits() != null) {
            flag(item.visits() > 0 && item.visitReason() == null, "E4-3", "到现场次数不为零而未说明原因", "visits without a reason");
            flag(item.visits() == 0 && item.visitReason() != null, "E4-3", "到现场次数为零却写明原因", "a reason without visits");
            flag(
                    item.visits() == 0 && Boolean.FALSE.equals(item.online()) && !Boolean.TRUE.equals(item.courier()),
                    "E4-4",
                    "零跑动且不能网办的，应提供快递申请",
                    "no visit and not online, so courier must be offered");
            flag(
                    item.visits() > 0
                            && ("IV".equals(item.depth()) || "4".equals(item.depth()) || "Ⅳ".equals(item.depth())),
                    "E4-5",
                    "网办深度为Ⅳ级，到现场次数应为零",
                    "depth IV means no visit");
        }
    }

    private void money() {
        boolean charged = Boolean.TRUE.equals(item.fee());
        flag(
                charged && (item.feeBasis() == null || item.feeStandard() == null || item.onlinePayment() == null),
                "E4-6",
                "收费而缺少依据、标准或网上支付标志",
                "a fee needs basis, standard and the online-payment flag");
        flag(
                Boolean.FALSE.equals(item.fee()) && Boolean.TRUE.equals(item.onlinePayment()),
                "E4-6",
                "不收费而开通网上支付",
                "online payment without a fee");
    }

    private void contact() {
        flag(
                item.advicePhone() != null && item.advicePhone().equals(item.complaintPhone()),
                "E4-7",
                "咨询电话与投诉电话相同",
                "advice and complaint phone are the same");
        flag(
                noAreaCode(item.advicePhone()) || noAreaCode(item.complaintPhone()),
                "E4-7",
                "电话缺少区号",
                "a phone number lacks its area code");
    }

    private static boolean noAreaCode(String phone) {
        return phone != null && !phone.matches("0\\d{2,3}-?\\d{7,8}.*");
    }

    private void flag(boolean wrong, String rule, String zh, String en) {
        if (wrong) {
            findings.add(new Finding(rule, zh, en));
        }
    }
}
