package onenet.hazchem.law.item;

import onenet.items.ItemDefinition;
import onenet.items.ItemFile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * An item list entry as other systems publish it (national exchange schema, domain E.3). Nothing in it can be trusted to be there or
 * to be of the right kind, so every field may be null.
 */
public record PublishedItem(
        String code,
        String projectType,
        String reviewType,
        Integer acceptanceDays,
        Integer statutoryDays,
        Integer promisedDays,
        String resultName,
        String closing,
        String resultSample,
        Integer visits,
        String visitReason,
        Boolean online,
        Boolean courier,
        String depth,
        Boolean fee,
        String feeBasis,
        String feeStandard,
        Boolean onlinePayment,
        String advicePhone,
        String complaintPhone,
        String audience,
        String topicClass,
        int stages,
        int faqs) {

    /** Reads the field names of the exchange schema; a field of the wrong kind counts as absent. */
    public static PublishedItem from(JsonNode list) {
        return new PublishedItem(
                text(list, "task_code"),
                text(list, "project_type"),
                text(list, "handle_flow"),
                number(list, "accept_day"),
                number(list, "anticipate_day"),
                number(list, "promise_day"),
                text(list, "result_name"),
                text(list, "result_type"),
                text(list, "result_guid"),
                number(list, "limit_scene_num"),
                text(list, "limit_scene_explain"),
                flag(list, "is_online"),
                flag(list, "is_express"),
                text(list, "online_handle_depth"),
                flag(list, "is_fee"),
                text(list, "fee_basis"),
                text(list, "fee_stand"),
                flag(list, "is_pay_online"),
                text(list, "link_way"),
                text(list, "supervise_way"),
                text(list, "server_type"),
                text(list, "topic_type"),
                size(list, "stages"),
                size(list, "faqs"));
    }

    /** Our own definition seen as others would see it, so that it passes the same check. */
    public static PublishedItem of(ItemDefinition definition) {
        ItemFile item = definition.item();
        ItemFile.Phones phones = definition.phones();
        boolean immediate = item.projectType() == ItemFile.ProjectType.IMMEDIATE;
        return new PublishedItem(
                item.itemCode(),
                immediate ? "即办件" : "承诺件",
                item.reviewType() == ItemFile.ReviewType.IMMEDIATE ? "即审即办" : "前审后批",
                definition.acceptance().amount(),
                definition.decision().statutory().amount(),
                definition.decision().promised().amount(),
                item.result().name().zh(),
                item.result().closing(),
                item.result().sample(),
                item.visits(),
                item.visitReason() == null ? null : item.visitReason().zh(),
                item.online(),
                item.courier(),
                item.depth().name(),
                item.fee().charged(),
                item.fee().basis(),
                item.fee().standard(),
                item.fee().onlinePayment(),
                phones.advice(),
                phones.complaint(),
                item.audience().name(),
                item.topicClass().name(),
                item.stages().size(),
                item.faq().size());
    }

    private static String text(JsonNode list, String field) {
        JsonNode value = list == null ? null : list.get(field);
        return value != null
                        && value.isValueNode()
                        && !value.isNull()
                        && !value.asText().isBlank()
                ? value.asText().strip()
                : null;
    }

    private static Integer number(JsonNode list, String field) {
        String value = text(list, field);
        return value != null && value.matches("\\d{1,6}") ? Integer.valueOf(value) : null;
    }

    private static Boolean flag(JsonNode list, String field) {
        String value = text(list, field);
        if (value == null) {
            return null;
        }
        boolean yes = List.of("1", "true", "是", "Y").contains(value);
        boolean known = yes || List.of("0", "false", "否", "N").contains(value);
        return known ? Boolean.valueOf(yes) : null;
    }

    private static int size(JsonNode list, String field) {
        JsonNode value = list == null ? null : list.get(field);
        return value == null || !value.isArray()
                ? 0
                : (int) StreamSupport.stream(value.spliterator(), false).count();
    }
}
