package onenet.oversight.rating.web;

import onenet.oversight.rating.Dimension;
import onenet.oversight.rating.Grade;
import onenet.oversight.rating.web.RatingFiguresResource.DimensionMean;
import onenet.oversight.rating.web.RatingFiguresResource.GradeCount;
import onenet.oversight.rating.web.RatingFiguresResource.RatingFigure;
import onenet.text.Csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Figures of ratings as a table; what is kept back is empty there, and the table says so. */
final class RatingCsv {

    private static final List<String> HEAD = List.of(
            "month 月份",
            "office 机关代码",
            "officeName 机关",
            "itemCode 事项编码",
            "itemName 事项",
            "suppressed 因评价数过少不公布",
            "ratings 评价数",
            "good 好评数",
            "goodPercent 好评率（%）");

    private RatingCsv() {}

    static String of(List<RatingFigure> lines) {
        List<String> head = new ArrayList<>(HEAD);
        Arrays.stream(Grade.values()).forEach(each -> head.add("grade 等级 " + each));
        Arrays.stream(Dimension.values()).forEach(each -> head.add("mean 平均分 " + each));
        return Csv.of(head, lines.stream().map(RatingCsv::cells));
    }

    private static List<String> cells(RatingFigure line) {
        List<String> cells = new ArrayList<>();
        for (Object each : new Object[] {
            line.month(),
            line.office(),
            line.officeName(),
            line.itemCode(),
            line.itemName() == null ? null : line.itemName().zh(),
            line.suppressed(),
            line.ratings(),
            line.good(),
            line.goodPercent()
        }) {
            cells.add(Objects.toString(each, ""));
        }
        for (Grade grade : Grade.values()) {
            cells.add(line.grades().stream()
                    .filter(each -> each.grade() == grade)
                    .map(GradeCount::ratings)
                    .map(String::valueOf)
                    .findFirst()
                    .orElse(""));
        }
        for (Dimension dimension : Dimension.values()) {
            cells.add(line.dimensions().stream()
                    .filter(each -> each.dimension() == dimension)
                    .map(DimensionMean::mean)
                    .map(String::valueOf)
                    .findFirst()
                    .orElse(""));
        }
        return cells;
    }
}
