package onenet.tools;

import onenet.chemicals.CasNumber;
import onenet.chemicals.Chemical;
import onenet.chemicals.Edition;
import onenet.text.Folding;
import onenet.text.HumanText;
import onenet.text.UnprintableText;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks the published rows and makes entries of them. The catalogue itself knows only 剧毒; what the lists beside it say is carried on from the edition
 * before, and an entry that stands on one and is not found again is an error: its class would fall without a word.
 */
final class CatalogueCheck {

    private static final String NONE = "[—－/-]?";

    private final Edition base;
    private final Set<String> dropped;
    private final Map<String, Chemical> entries = new LinkedHashMap<>();
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final Set<String> carried = new TreeSet<>();
    private final List<String> findings = new ArrayList<>();
    private int errors;
    private int unmeasured;
    private int highest;

    CatalogueCheck(Edition base, Set<String> dropped) {
        this.base = base;
        this.dropped = dropped;
    }

    void read(List<PublishedRow> rows) {
        rows.forEach(this::read);
        base.entries().stream()
                .filter(CatalogueCheck::listed)
                .filter(each -> !carried.contains(each.entry()) && !dropped.contains(each.entry()))
                .forEach(each -> error(
                        "%s %s 列入其他名录，但新目录中未找到：其类别会随之丢失。确已删除的，用 --dropped 指明 · stands on a list and is not found again"
                                .formatted(each.entry(), each.name())));
        if (unmeasured > 0) {
            note("%d 个条目没有临界量数据：其储存量不计入重大危险源 · entries without a quantity Q: what is stored of them is not reckoned"
                    .formatted(unmeasured));
        }
        if (highest != entries.size()) {
            note("序号到 %d，条目 %d 个：不是全本 · numbers up to %1$d, %2$d entries: a part".formatted(highest, entries.size()));
        }
    }

    private static boolean listed(Chemical each) {
        return each.highlyToxic()
                || each.explosivePrecursor()
                || each.keySupervised()
                || each.precursorClass().isPresent()
                || each.threshold().isPresent();
    }

    private void read(PublishedRow row) {
        int before = errors;
        int number = number(row);
        String name = text(row, "品名");
        List<String> cas = cas(row);
        if (name.isEmpty()) {
            error(row, "品名为空 · no name");
        }
        Integer same = name.isEmpty() ? null : names.putIfAbsent(Folding.of(name), row.number());
        if (same != null) {
            error(row, "品名与第 %d 行相同：%s · the name of row %1$d again".formatted(same, name));
        }
        if (errors > before) {
            return;
        }
        Chemical entry = entry(row, number, name, cas);
        if (entries.putIfAbsent(entry.entry(), entry) != null) {
            error(row, "序号 %d 重复 · the number stands there twice".formatted(number));
        }
        highest = Math.max(highest, number);
        unmeasured += entry.threshold().isEmpty() && entry.thresholdSource().isEmpty() ? 1 : 0;
    }

    private int number(PublishedRow row) {
        String text = row.cell("序号");
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1) {
            error(row, "序号不是编号：“%s” · no number".formatted(text));
            return 0;
        }
        return Integer.parseInt(text);
    }

    private List<String> cas(PublishedRow row) {
        String text = row.cell("CAS");
        if (text.matches(NONE)) {
            return List.of();
        }
        List<String> numbers = Arrays.asList(text.split("[;；,，、/\\s]+"));
        numbers.stream()
                .filter(each -> !CasNumber.isSound(each))
                .forEach(each -> error(row, "CAS号校验不对：%s · no CAS number".formatted(each)));
        return numbers;
    }

    private String text(PublishedRow row, String head) {
        // a name that is too long for its cell goes on in the next line
        return printable(row, row.cell(head).replaceAll("\\s*[\\r\\n]+\\s*", ""));
    }

    private String printable(PublishedRow row, String text) {
        try {
            return HumanText.line(text);
        } catch (UnprintableText unprintable) {
            error(row, "有打印不出来的字符：%s · a character no paper shows".formatted(unprintable.character()));
            return "";
        }
    }

    private Chemical entry(PublishedRow row, int number, String name, List<String> cas) {
        Optional<Chemical> before = before(number, name, cas);
        before.ifPresent(each -> carried.add(each.entry()));
        boolean toxic = row.cell("备注").contains("剧毒");
        if (!toxic && before.filter(Chemical::highlyToxic).isPresent()) {
            note(row, "%s 不再标注“剧毒” · no longer marked as highly toxic".formatted(name));
        }
        return new Chemical(
                Integer.toString(number),
                name,
                row.cell("别名").matches(NONE)
                        ? List.of()
                        : Arrays.stream(row.cell("别名").split("[;；\\r\\n]+"))
                                .map(alias -> printable(row, alias))
                                .filter(each -> !each.isEmpty())
                                .toList(),
                row.has("英文") ? text(row, "英文") : before.map(Chemical::english).orElse(""),
                cas,
                toxic,
                said(row, "易制爆").orElseGet(() -> before.filter(Chemical::explosivePrecursor)
                        .isPresent()),
                precursor(row)
                        .orElseGet(() -> before.map(Chemical::precursorClass).orElse(OptionalInt.empty())),
                said(row, "重点监管")
                        .orElseGet(() -> before.filter(Chemical::keySupervised).isPresent()),
                threshold(row).or(() -> before.flatMap(Chemical::threshold)),
                threshold(row).isPresent()
                        ? "GB18218"
                        : before.map(Chemical::thresholdSource).orElse(""));
    }

    /** The entry of the edition before: the same number under a name it had, or the same CAS number and name. */
    private Optional<Chemical> before(int number, String name, List<String> cas) {
        String folded = Folding.of(name);
        return base.entries().stream()
                .filter(each -> Folding.same(each.name(), name)
                        || Folding.of(each.plainName()).equals(plain(folded)))
                .filter(each -> each.entry().equals(Integer.toString(number))
                        || each.casNumbers().stream().anyMatch(cas::contains)
                        || (each.casNumbers().isEmpty() && cas.isEmpty()))
                .findFirst();
    }

    private static String plain(String folded) {
        int remark = folded.indexOf('(');
        return remark < 1 ? folded : folded.substring(0, remark);
    }

    private static Optional<Boolean> said(PublishedRow row, String head) {
        return row.has(head) ? Optional.of(!row.cell(head).matches(NONE + "|否|不|no")) : Optional.empty();
    }

    private Optional<OptionalInt> precursor(PublishedRow row) {
        if (!row.has("易制毒")) {
            return Optional.empty();
        }
        String text = row.cell("易制毒")
                .replace('一', '1')
                .replace('二', '2')
                .replace('三', '3')
                .replaceAll("[^1-3]", "");
        return Optional.of(
                text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text.substring(0, 1))));
    }

    private Optional<BigDecimal> threshold(PublishedRow row) {
        String text = row.cell("临界量");
        if (text.isEmpty() || text.matches(NONE)) {
            return Optional.empty();
        }
        if (!text.matches("[0-9]{1,6}(\\.[0-9]{1,3})?")) {
            error(row, "临界量不是吨数：%s · no tonnes".formatted(text));
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text)).filter(tonnes -> tonnes.signum() > 0);
    }

    private void error(PublishedRow row, String words) {
        error("第 %d 行 · row %1$d: %2$s".formatted(row.number(), words));
    }

    private void error(String words) {
        errors++;
        findings.add("错误 error  " + words);
    }

    private void note(PublishedRow row, String words) {
        note("第 %d 行 · row %1$d: %2$s".formatted(row.number(), words));
    }

    private void note(String words) {
        findings.add("提示 note   " + words);
    }

    List<String> findings() {
        return findings;
    }

    List<Chemical> entries() {
        return List.copyOf(entries.values());
    }

    int errors() {
        return errors;
    }

    int notes() {
        return findings.size() - errors;
    }

    /** Numbered through, and no shorter than what is there already. */
    boolean complete() {
        return highest == entries.size() && entries.size() >= base.entries().size();
    }
}
