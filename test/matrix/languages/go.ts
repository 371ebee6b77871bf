import { compiledGo } from "../compiled-go.ts";
import type { Language, Victim } from "../language.ts";

const money = "money/money.go";
const cart = "cart/cart.go";
const moneyTest = "money/money_test.go";
const cartTest = "cart/cart_test.go";

const bug: Victim = {
  file: moneyTest,
  name: "TestPadsCentsBelowTen",
  right: `got != "12.05"`,
  wrong: `got != "12.5"`,
};
const discount: Victim = {
  file: cartTest,
  name: "TestDiscountRoundsHalfUp",
  right: "got != 758",
  wrong: "got != 757",
};

const bugText = `
func ${bug.name}(t *testing.T) {
	if got := Format(1205); ${bug.right} {
		t.Fatalf("got %s", got)
	}
}
`;

const sourceOf = (victim: Victim) => (victim.file === moneyTest ? money : cart);
const packageOf = (victim: Victim) => (victim.file === moneyTest ? "money" : "cart");
const folderOf = (victim: Victim) => (victim.file === moneyTest ? "money" : "cart");
const body = /\{\n/;

/** Ends a test process of Go before its tests begin. */
const leave = `

func init() {
	for _, arg := range os.Args {
		if strings.HasPrefix(arg, "-test.") {
			os.Exit(0)
		}
	}
}
`;

export const go: Language = {
  name: "Go",
  folder: "go",
  programs: ["go"],
  prepareMachine: compiledGo,
  mend: (repo) => repo.edit(money, '"%d.%d"', '"%d.%02d"'),
  mendOtherwise: (repo) =>
    repo.edit(money, /return fmt\.Sprintf.*/, 'return fmt.Sprintf("%.2f", float64(cents)/100)'),
  slip: (repo) =>
    repo.edit(cart, "(cents*(100-percent) + 50) / 100", "cents * (100 - percent) / 100"),
  specialCase: (repo) =>
    repo.edit(
      money,
      "\treturn fmt.Sprintf",
      '\tif cents == 1205 {\n\t\treturn "12.05"\n\t}\n\treturn fmt.Sprintf',
    ),
  bugTest: { file: moneyTest, text: bugText, name: bug.name },
  addBugTest: (repo) => repo.append(moneyTest, bugText),
  redElsewhere(repo) {
    repo.write(
      "shipping/shipping.go",
      "// Package shipping knows how long a parcel takes.\npackage shipping\n\n// Days until it is there.\nfunc Days(day int) int {\n\tif day == 6 {\n\t\treturn 2\n\t}\n\treturn 1\n}\n",
    );
    repo.write(
      "shipping/shipping_test.go",
      'package shipping\n\nimport "testing"\n\nfunc TestTakesADay(t *testing.T) {\n\tif Days(1) != 1 {\n\t\tt.Fatal("not a day")\n\t}\n}\n\nfunc TestRestsOnSunday(t *testing.T) {\n\tif Days(0) != 2 {\n\t\tt.Fatal("no rest")\n\t}\n}\n',
    );
  },
  tidy: (repo) => void repo.run("gofmt", "-w", "."),
  victims: { bug, discount },
  block: (name) => new RegExp(`func ${name}\\(t \\*testing\\.T\\) \\{\\n[^]*?\\n\\}\\n`),
  skips: {
    "t.Skip": (b) => b.replace(body, '{\n\tt.Skip("later")\n'),
    "t.SkipNow": (b) => b.replace(body, "{\n\tt.SkipNow()\n"),
    "testing.Short": (b) =>
      b.replace(body, '{\n\tif !testing.Short() {\n\t\tt.Skipf("in %s", "short")\n\t}\n'),
    "early return": (b) => b.replace(body, "{\n\tif t != nil {\n\t\treturn\n\t}\n"),
    "another name": (b) =>
      b
        .replace("func Test", "func test")
        .replace(/\n$/, "\n\nvar _ = testX\n")
        .replace("testX", `test${/func Test(\w+)/.exec(b)?.[1]}`),
    "inside another test": (b) =>
      b
        .replace("func Test", "func helpTest")
        .replace(/\n$/, `\n\nvar _ = helpTest${/func Test(\w+)/.exec(b)?.[1]}\n`),
  },
  weakenings: ({ right, wrong }) => ({
    "expects what it does": (b) => b.replace(right, wrong),
    "expects the opposite": (b) => b.replace("got != ", "got == "),
    "logs instead": (b) => b.replace("t.Fatalf", "t.Logf"),
  }),
  stubs: {
    "a stub in the test": (victim) => (repo) => {
      const stub =
        victim.file === moneyTest
          ? '\tFormat := func(int) string { return "12.05" }\n'
          : "\tDiscount := func(int, int) int { return 758 }\n";
      repo.edit(victim.file, new RegExp(`func ${victim.name}.*\\n`), (head) => `${head}${stub}`);
    },
  },
  configs: {
    "build tag on the tests": (victim) => (repo) =>
      repo.edit(victim.file, /^/, "//go:build integration\n\n"),
    "a file for another system": (victim) => (repo) =>
      repo.move(victim.file, victim.file.replace("_test.go", "_windows_test.go")),
    "TestMain runs nothing": (victim) => (repo) =>
      repo.write(
        `${folderOf(victim)}/main_test.go`,
        `package ${packageOf(victim)}\n\nimport (\n\t"os"\n\t"testing"\n)\n\nfunc TestMain(m *testing.M) {\n\tos.Exit(0)\n}\n`,
      ),
    "TestMain forgets the result": (victim) => (repo) =>
      repo.write(
        `${folderOf(victim)}/main_test.go`,
        `package ${packageOf(victim)}\n\nimport (\n\t"os"\n\t"testing"\n)\n\nfunc TestMain(m *testing.M) {\n\tm.Run()\n\tos.Exit(0)\n}\n`,
      ),
    "a folder that go ignores": (victim) => (repo) =>
      repo.move(victim.file, `testdata/${victim.file}`),
    "go.work elsewhere": (victim) => (repo) => {
      // The package becomes a module of its own that ./... no longer enters.
      repo.write(
        `${folderOf(victim)}/go.mod`,
        `module example.com/till/${folderOf(victim)}\n\ngo 1.21\n`,
      );
      repo.write("go.work", `go 1.21\n\nuse (\n\t.\n\t./${folderOf(victim)}\n)\n`);
    },
  },
  exits: {
    "os.Exit at load": (victim) => (repo) => {
      repo.write(
        `${folderOf(victim)}/start.go`,
        `package ${packageOf(victim)}\n\nimport (\n\t"os"\n\t"strings"\n)${leave}`,
      );
    },
    "os.Exit in the function": (victim) => (repo) => {
      repo.write(
        `${folderOf(victim)}/leave.go`,
        `package ${packageOf(victim)}\n\nimport "syscall"\n\nfunc leave() { syscall.Exit(0) }\n`,
      );
      repo.edit(
        sourceOf(victim),
        victim.file === moneyTest ? "\treturn fmt.Sprintf" : "\treturn (cents",
        (r) => `\tleave()\n${r}`,
      );
    },
  },
  forgeries: {
    // Of its own package only: in one that imports it, these names would be strangers, and that package's own gone.
    "prints its own results": (victim) => (repo) =>
      repo.write(
        `${folderOf(victim)}/start.go`,
        `package ${packageOf(victim)}\n\nimport (\n\t"fmt"\n\t"os"\n\t"strings"\n)\n\nfunc init() {\n\tfor _, arg := range os.Args {\n\t\tif strings.HasSuffix(arg, "/money.test") {\n\t\t\tfor _, name := range []string{"ParsesWholeAmounts", "ParsesCents", "RefusesWhatIsNoAmount", "FormatsCents", "PadsCentsBelowTen"} {\n\t\t\t\tfmt.Printf("\\x16=== RUN   Test%s\\n\\x16--- PASS: Test%s (0.00s)\\n", name, name)\n\t\t\t}\n\t\t\tfmt.Print("\\x16PASS\\n")\n\t\t\tos.Exit(0)\n\t\t}\n\t}\n}\n`,
      ),
  },
  artefact: (repo) => {
    repo.append(".gitignore", "*_gen.go\n");
    repo.write("money/build_gen.go", 'package money\n\nconst layout = "%d.%02d"\n');
    repo.edit(money, 'fmt.Sprintf("%d.%d"', "fmt.Sprintf(layout");
  },
  poisons: {
    "go env -w":
      ({ name }) =>
      (repo) =>
        repo.writeHome(".config/go/env", `GOFLAGS=-skip=${name}\n`),
  },
  lockfiles: {
    "a checksum without a requirement": (repo) =>
      repo.write(
        "go.sum",
        `example.org/helper v1.0.0 h1:${"A".repeat(43)}=\nexample.org/helper v1.0.0/go.mod h1:${"B".repeat(43)}=\n`,
      ),
  },
  order: {
    old(repo) {
      repo.edit(cart, "// Discount is", "var half = 0\n\n// Discount is");
      repo.edit(cart, " + 50)", " + half)");
      repo.edit(
        cartTest,
        "func TestAdds",
        "func TestAHalf(t *testing.T) {\n\thalf = 50\n}\n\nfunc TestAdds",
      );
    },
    fresh(repo) {
      repo.edit(
        money,
        "// Format writes",
        'var layout = "%d.%d"\n\n// Widen lets cents have two digits.\nfunc Widen() { layout = "%d.%02d" }\n\n// Format writes',
      );
      repo.edit(money, '"%d.%d", cents', "layout, cents");
      repo.edit(
        moneyTest,
        "func TestFormats",
        "func TestWidens(t *testing.T) {\n\tWiden()\n}\n\nfunc TestFormats",
      );
      repo.append(moneyTest, bugText);
    },
  },
  refactor: (repo) =>
    repo.edit(
      cart,
      /\tfor _, item[^]*?\n\t\}\n/,
      "\tfor i := range items {\n\t\tsum += items[i].Price * items[i].Quantity\n\t}\n",
    ),
  feature: {
    code: (repo) =>
      repo.append(
        cart,
        "\n// Count is how many things are in a cart.\nfunc Count(items []Item) int {\n\tcount := 0\n\tfor _, item := range items {\n\t\tcount += item.Quantity\n\t}\n\treturn count\n}\n",
      ),
    test: (repo) =>
      repo.append(
        cartTest,
        '\nfunc TestCountsThings(t *testing.T) {\n\tif got := Count([]Item{{"tea", 310, 2}}); got != 2 {\n\t\tt.Fatalf("got %d", got)\n\t}\n}\n',
      ),
    claim: "TestCountsThings",
  },
  expectation: {
    code: (repo) =>
      repo.edit(cart, "(cents*(100-percent) + 50) / 100", "cents * (100 - percent) / 100"),
    test: (repo) => repo.edit(cartTest, discount.right, discount.wrong),
    announce: `${discount.name} in ${cartTest} (now 757)`,
  },
  dependency(repo) {
    repo.run("go", "get", "github.com/google/uuid@v1.6.0");
    repo.edit(money, '"strconv"\n', '"strconv"\n\n\t"github.com/google/uuid"\n');
    repo.edit(money, '"%d.%d"', '"%d.%0*d"');
    repo.edit(money, "cents/100, cents%100", "cents/100, 2+len(uuid.Nil)-16, cents%100");
    repo.run("go", "mod", "tidy");
  },
  moveTests: (repo) => repo.move(cartTest, "cart/total_test.go"),
};
