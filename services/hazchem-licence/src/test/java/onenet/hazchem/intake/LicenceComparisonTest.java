package onenet.hazchem.intake;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.chemicals.Catalogues;
import onenet.chemicals.EditionFile;
import onenet.hazchem.law.BusinessMode;
import onenet.hazchem.law.CentralEnterprise;
import onenet.hazchem.law.ChangeKind;
import onenet.hazchem.licence.LicenceContent;
import onenet.hazchem.licencecase.Application;
import onenet.hazchem.licencecase.Application.Difference;
import onenet.hazchem.licencecase.Application.Enterprise;
import onenet.hazchem.licencecase.Application.Place;
import onenet.hazchem.licencecase.Application.Product;
import onenet.hazchem.licencecase.Application.Trade;
import onenet.hazchem.rules.Substances;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An application is compared with its licence by meaning")
class LicenceComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);
    private static final int MANY = Integer.getInteger("renewals.generated", 10_000);

    private final Substances substances = new Substances(
            new Catalogues(List.of(EditionFile.shipped(getClass().getClassLoader())), edition -> List.of()));
    private final LicenceComparison comparison = new LicenceComparison(substances.edition(DAY));

    @Test
    @DisplayName(
            "10,000 renewals and variations written as people write them differ in nothing; one real change each is told, and it alone")
    void property() {
        Random random = new Random(20_261_129);
        for (int i = 0; i < MANY; i++) {
            Written written = new Written(random);
            LicenceContent licensed = written.licensed();
            Application same = written.application(null);
            assertThat(differences(written, licensed, same))
                    .as("%s%n%s", licensed, same)
                    .isEmpty();
            ChangeKind changed = Written.KINDS.get(random.nextInt(Written.KINDS.size()));
            Application other = written.application(changed);
            assertThat(differences(written, licensed, other))
                    .as("%s%n%s", licensed, other)
                    .extracting(Difference::kind)
                    .containsExactly(changed);
        }
    }

    private List<Difference> differences(Written written, LicenceContent licensed, Application application) {
        return comparison.differences(written.name, licensed, substances.settled(application, DAY));
    }

    @Test
    @DisplayName("both sides of a difference are told; of a scope only what is on one side")
    void bothSides() {
        Written written = new Written(new Random(1));
        Application moved = written.application(ChangeKind.PREMISES);
        Difference premises = differences(written, written.licensed(), moved).get(0);
        assertThat(premises.licensed()).isEqualTo(written.licensed().premises());
        assertThat(premises.applied()).isEqualTo(moved.place().premises().strip());
        Difference scope = differences(written, written.licensed(), written.application(ChangeKind.SCOPE))
                .get(0);
        assertThat(scope.applied()).isEqualTo("氰化钠");
        assertThat(scope.licensed()).isEmpty();
    }

    /** A licence, and applications about it by somebody who writes each thing anew. */
    private static final class Written {

        static final List<ChangeKind> KINDS = List.of(
                ChangeKind.ENTERPRISE_NAME,
                ChangeKind.LEGAL_REPRESENTATIVE,
                ChangeKind.PRINCIPAL_PERSON,
                ChangeKind.REGISTERED_ADDRESS,
                ChangeKind.PREMISES,
                ChangeKind.STORAGE_PLACE,
                ChangeKind.BUSINESS_MODE,
                ChangeKind.SCOPE);

        private static final List<String> STREETS = List.of("示例路", "红草园区示例大道", "海城镇二马路", "⼯业⼤道");
        private static final List<String> SURNAMES = List.of("陈", "林", "黄", "买买提·", "欧阳");

        /** Names one entry each has; the first is how a licence of before the entries were kept may say it, the last how one says it now. */
        private static final List<List<String>> SUBSTANCES = List.of(
                List.of("木醇", "甲醇", "木精", "methanol", "甲醇"),
                List.of("异丙醇", "2-丙醇", "２－丙醇", "2-丙醇"),
                List.of("盐酸", "盐酸(36%)", "氢氯酸", "盐酸"),
                List.of("乙醚", "二乙基醚", "乙醚"),
                List.of("甲苯", "甲基苯", "甲 苯", "甲苯"));

        private final Random random;
        private final List<List<String>> chosen;
        private final String name;
        private final String legal;
        private final String principal;
        private final String domicile;
        private final String premises;
        private final String storage;

        Written(Random random) {
            this.random = random;
            name = "海丰县示例" + random.nextInt(999) + "化工（海丰）有限公司";
            legal = pick(SURNAMES) + "示例" + (char) ('甲' + random.nextInt(5));
            principal = pick(SURNAMES) + "某" + random.nextInt(9);
            domicile = "海丰县" + pick(STREETS) + (1 + random.nextInt(200)) + "号";
            premises = "海丰县" + pick(STREETS) + (1 + random.nextInt(200)) + "号3栋（A座）";
            storage = random.nextInt(3) == 0 ? null : "海丰县" + pick(STREETS) + (1 + random.nextInt(200)) + "号仓库";
            List<List<String>> all = new ArrayList<>(SUBSTANCES);
            Collections.shuffle(all, random);
            chosen = List.copyOf(all.subList(0, 1 + random.nextInt(SUBSTANCES.size())));
        }

        private <T> T pick(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }

        LicenceContent licensed() {
            List<String> scope = chosen.stream()
                    .map(names -> random.nextBoolean() ? names.get(0) : names.get(names.size() - 1))
                    .toList();
            return new LicenceContent(
                    domicile, premises, storage, legal, principal, BusinessMode.WHOLESALE, scope, null, null, null);
        }

        /** @param changed what really is another; null for nothing */
        Application application(ChangeKind changed) {
            String other = random.nextBoolean() ? "甲" : "9";
            return new Application(
                    new Enterprise(
                            "91441521MA4XAB1211",
                            noisy(name, changed == ChangeKind.ENTERPRISE_NAME, other),
                            noisy(legal, changed == ChangeKind.LEGAL_REPRESENTATIVE, other),
                            noisy(principal, changed == ChangeKind.PRINCIPAL_PERSON, other),
                            "示例",
                            "0660-0000000",
                            CentralEnterprise.NONE),
                    new Place(
                            noisy(domicile, changed == ChangeKind.REGISTERED_ADDRESS, other),
                            noisy(premises, changed == ChangeKind.PREMISES, other),
                            "441521",
                            store(changed == ChangeKind.STORAGE_PLACE, other)),
                    new Trade(
                            changed == ChangeKind.BUSINESS_MODE ? BusinessMode.RETAIL : BusinessMode.WHOLESALE,
                            products(changed == ChangeKind.SCOPE),
                            false,
                            false,
                            true,
                            false),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        private String store(boolean changed, String other) {
            if (storage == null) {
                return changed ? "海丰县示例路" + other + "号" : pick(List.of("", "　", " \u200b"));
            }
            return changed && random.nextBoolean() ? "" : noisy(storage, changed, other);
        }

        private List<Product> products(boolean changed) {
            List<Product> products = new ArrayList<>();
            chosen.forEach(names -> products.add(Product.typed(null, "", pick(names), null, 0)));
            if (changed) {
                products.add(Product.typed(null, "143-33-9", "氰化钠", null, 0));
            }
            Collections.shuffle(products, random);
            return products;
        }

        /** The same as people write it; and, when it is changed, with something else at a place of its own. */
        private String noisy(String text, boolean changed, String other) {
            StringBuilder written = new StringBuilder();
            text.codePoints()
                    .forEach(letter -> written.append(random.nextInt(4) == 0 ? variant(letter) : letter(letter)));
            if (changed) {
                written.insert(written.length() / 2, other);
            }
            return pick(List.of("", " ", "　")) + written + pick(List.of("", " ", "\u200b", "\u00a0"));
        }

        private static String letter(int letter) {
            return Character.toString(letter);
        }

        private String variant(int letter) {
            return switch (letter) {
                case '（' -> pick(List.of("(", "〔", "【", "[", "（ "));
                case '）' -> pick(List.of(")", "〕", "】", "]"));
                case '·' -> pick(List.of("•", "・", "‧", "∙"));
                case '工' -> "⼯";
                case '大' -> "⼤";
                case '马' -> "馬";
                case '陈' -> "陳";
                case '有' -> "有\u200d";
                default ->
                    letter >= '0' && letter <= '9' || letter >= 'A' && letter <= 'Z'
                            ? letter(letter + 0xFEE0)
                            : letter(letter) + pick(List.of("", "", " ", "\u2060"));
            };
        }
    }
}
