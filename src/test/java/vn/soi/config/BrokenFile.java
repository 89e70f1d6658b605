package vn.soi.config;

import java.util.List;

/**
 * One way to break the small configuration.
 *
 * @param refusal the expected message after the folder's name
 * @param shape whether the JSON Schema can see it too: a matter of shape, not of what other places
 *     say
 */
record BrokenFile(String file, String from, String to, String refusal, boolean shape) {
  private static final String AGENCIES = SmallConfiguration.AGENCIES;
  private static final String RUBRIC = SmallConfiguration.RUBRIC;
  private static final String VOCABULARY = SmallConfiguration.VOCABULARY;
  private static final String SETTINGS = SmallConfiguration.SETTINGS;

  static List<BrokenFile> registries() {
    return List.of(
        shape(
            AGENCIES,
            "province: Mẫu",
            "province: Mẫu\nnation: Việt Nam",
            "agencies.yaml:2: nation: unknown key; known here are province, blocks, agencies"),
        shape(AGENCIES, "province: Mẫu\n", "", "agencies.yaml:1: province: this key is missing"),
        shape(
            AGENCIES, "province: Mẫu", "province:", "agencies.yaml:1: province: must not be empty"),
        shape(
            AGENCIES,
            "province: Mẫu",
            "province: 12",
            "agencies.yaml:1: province: must be a text, not the number 12"),
        shape(
            AGENCIES,
            "province: Mẫu",
            "province: true",
            "agencies.yaml:1: province: must be a text, not the truth value true"),
        shape(
            AGENCIES,
            "province: Mẫu",
            "province: \"  \"",
            "agencies.yaml:1: province: must not be empty"),
        shape(
            AGENCIES,
            "province: Mẫu",
            "province: [Mẫu]",
            "agencies.yaml:1: province: must be a text, not a list"),
        content(
            AGENCIES,
            "province: Mẫu",
            "province: Mẫu\nprovince: Mẫu",
            "agencies.yaml:2: province: this key stands twice"),
        content(
            AGENCIES,
            "name: Sở B",
            "name: *ten",
            "agencies.yaml:12: agencies[1].name: aliases are not used here"),
        content(
            AGENCIES,
            "id: so-b",
            "id: so-a",
            "agencies.yaml:11: agencies[1].id: the id 'so-a' stands twice"),
        shape(
            AGENCIES,
            "id: so-b",
            "id: Sở B",
            "agencies.yaml:11: agencies[1].id: an id is small letters, digits and hyphens, not 'Sở B'"),
        shape(
            AGENCIES,
            "    name: Sở B\n",
            "",
            "agencies.yaml:11: agencies[1].name: this key is missing"),
        content(
            AGENCIES,
            "name: Sở B\n    block: departments",
            "name: Sở B\n    block: districts",
            "agencies.yaml:13: agencies[1].block: there is no block 'districts'; there are departments"),
        content(
            AGENCIES,
            "rubric: mau",
            "rubric: nd42",
            "agencies.yaml:3: blocks[0].rubric: there is no rubric 'nd42'; there are mau"),
        shape(
            AGENCIES,
            "\"http://soa.mau.gov.vn/\"",
            "\"soa.mau.gov.vn\"",
            "agencies.yaml:8: agencies[0].url: bad URL 'soa.mau.gov.vn': it begins with neither http:// nor https://"),
        shape(
            AGENCIES,
            "http://soa.mau.gov.vn/",
            "ftp://soa.mau.gov.vn/",
            "agencies.yaml:8: agencies[0].url: bad URL 'ftp://soa.mau.gov.vn/': it begins with neither http:// nor https://"),
        shape(
            AGENCIES,
            "http://soa.mau.gov.vn/",
            "http://soa mau.gov.vn/",
            "agencies.yaml:8: agencies[0].url: bad URL 'http://soa mau.gov.vn/': Illegal character in authority"),
        shape(
            AGENCIES,
            "http://soa.mau.gov.vn/",
            "http:///trang",
            "agencies.yaml:8: agencies[0].url: bad URL 'http:///trang': it has no proper host name"),
        shape(
            AGENCIES,
            "http://soa.mau.gov.vn/",
            "http://localhost/",
            "agencies.yaml:8: agencies[0].url: bad URL 'http://localhost/': it has no proper host name"),
        shape(
            AGENCIES,
            "http://soa.mau.gov.vn/",
            "http://a:b@soa.mau.gov.vn/",
            "agencies.yaml:8: agencies[0].url: bad URL 'http://a:b@soa.mau.gov.vn/': a home page has no user name and no #fragment"),
        shape(
            AGENCIES,
            "http://soa.mau.gov.vn/",
            "http://soa.mau.gov.vn/#tin",
            "agencies.yaml:8: agencies[0].url: bad URL 'http://soa.mau.gov.vn/#tin': a home page has no user name and no #fragment"),
        shape(
            AGENCIES,
            "http://soa.mau.gov.vn/",
            "http://soa.mau.gov.vn:0/",
            "agencies.yaml:8: agencies[0].url: bad URL 'http://soa.mau.gov.vn:0/': there is no such port"),
        shape(
            AGENCIES,
            "moi.soa.gov.vn",
            "http://moi.soa.gov.vn/",
            "agencies.yaml:9: agencies[0].hosts[0]: must be a host name in small letters such as so.tinh.gov.vn, not http://moi.soa.gov.vn/"),
        shape(
            AGENCIES,
            "[nghề, làng]",
            "[nghề, nghề]",
            "agencies.yaml:10: agencies[0].keywords[1]: stands twice in this list: nghề"),
        shape(
            AGENCIES,
            "[nghề, làng]",
            "[nghề, 5]",
            "agencies.yaml:10: agencies[0].keywords[1]: must be a text, not the number 5"),
        shape(
            AGENCIES,
            "[nghề, làng]",
            "nghề",
            "agencies.yaml:10: agencies[0].keywords: must be a list, not the text 'nghề'"),
        shape(
            AGENCIES,
            "[nghề, làng]",
            "[nghề, ~]",
            "agencies.yaml:10: agencies[0].keywords[1]: must not be empty"),
        shape(
            AGENCIES,
            "  - {id: departments, label: Khối Sở, rubric: mau}",
            "  []",
            "agencies.yaml:2: blocks: must not be an empty list"),
        shape(
            AGENCIES,
            "  - {id: departments, label: Khối Sở, rubric: mau}",
            "  - departments",
            "agencies.yaml:3: blocks[0]: must be a mapping of keys to values, not the text 'departments'"));
  }

  static List<BrokenFile> rubrics() {
    return List.of(
        content(
            RUBRIC,
            "maximum: 3.5",
            "maximum: 4",
            "rubrics/mau.yaml:6: maximum: rubric mau: its categories add up to 3.5, its maximum is 4"),
        content(
            RUBRIC,
            "    maximum: 3.5",
            "    maximum: 3",
            "rubrics/mau.yaml:12: categories[0].maximum: category news: its criteria add up to 3.5, its maximum is 3"),
        content(
            RUBRIC,
            "        maximum: 2",
            "        maximum: 3",
            "rubrics/mau.yaml:17: categories[0].criteria[0].maximum: criterion news.recency: its steps reach 2, its maximum is 3"),
        content(
            RUBRIC,
            "adds: 0.5",
            "adds: 1",
            "rubrics/mau.yaml:26: categories[0].criteria[1].maximum: criterion news.print: its steps reach 2, its maximum is 1.5"),
        shape(
            RUBRIC,
            "adds: 0.5",
            "adds: 0.3",
            "rubrics/mau.yaml:31: categories[0].criteria[1].steps[1].adds: points go in steps of 0.5, not 0.3"),
        shape(
            RUBRIC,
            "adds: 0.5",
            "adds: 0",
            "rubrics/mau.yaml:31: categories[0].criteria[1].steps[1].adds: a step is worth more than nothing, not 0"),
        shape(
            RUBRIC,
            "adds: 0.5",
            "adds: một",
            "rubrics/mau.yaml:31: categories[0].criteria[1].steps[1].adds: must be a number, not the text 'một'"),
        shape(
            RUBRIC,
            "adds: 0.5",
            "points: 1, adds: 0.5",
            "rubrics/mau.yaml:31: categories[0].criteria[1].steps[1].adds: a step says either 'points' or 'adds'"),
        content(
            RUBRIC,
            "adds: 0.5",
            "points: 2",
            "rubrics/mau.yaml:31: categories[0].criteria[1].steps[1]: steps either all say 'points' or all say 'adds'"),
        content(
            RUBRIC,
            "points: 2, days: 7",
            "points: 1, days: 7",
            "rubrics/mau.yaml:22: categories[0].criteria[0].steps[1]: each step of a ladder is worth more than the one before it"),
        shape(
            RUBRIC,
            "days: 7",
            "day: 7",
            "rubrics/mau.yaml:22: categories[0].criteria[0].steps[1].day: unknown key; known here are points, adds, says, topic, attributes, characters, clicks, count, days, months, ownWorkingDays, share, units, workingDays"),
        shape(
            RUBRIC,
            "days: 7",
            "share: 101",
            "rubrics/mau.yaml:22: categories[0].criteria[0].steps[1].share: must lie between 1 and 100, not 101"),
        shape(
            RUBRIC,
            "days: 7",
            "days: 7.5",
            "rubrics/mau.yaml:22: categories[0].criteria[0].steps[1].days: must be a whole number, not 7.5"),
        shape(
            RUBRIC,
            "days: 7",
            "days: -7",
            "rubrics/mau.yaml:22: categories[0].criteria[0].steps[1].days: must lie between 1 and 1000000, not -7"),
        shape(
            RUBRIC,
            ", says: Trong 7 ngày",
            "",
            "rubrics/mau.yaml:22: categories[0].criteria[0].steps[1].says: this key is missing"),
        content(
            RUBRIC,
            "topic: news.print",
            "topic: news.save",
            "rubrics/mau.yaml:31: categories[0].criteria[1].steps[1].topic: the vocabulary has no topic 'news.save'"),
        content(
            RUBRIC,
            "topics: [news]",
            "topics: [tin]",
            "rubrics/mau.yaml:19: categories[0].criteria[0].topics[0]: the vocabulary has no topic 'tin'"),
        shape(
            RUBRIC,
            "topics: [news]",
            "topics: []",
            "rubrics/mau.yaml:19: categories[0].criteria[0].topics: must not be an empty list"),
        content(
            RUBRIC,
            "id: news.print",
            "id: news.recency",
            "rubrics/mau.yaml:23: categories[0].criteria[1].id: the id 'news.recency' stands twice"),
        content(
            RUBRIC,
            "id: news.print",
            "id: policy.print",
            "rubrics/mau.yaml:23: categories[0].criteria[1].id: a criterion of this category is named news.…"),
        shape(
            RUBRIC,
            "technique: print-save",
            "technique: Print",
            "rubrics/mau.yaml:27: categories[0].criteria[1].technique: an id is small letters, digits and hyphens, not 'Print'"),
        shape(
            RUBRIC,
            "absent: -1",
            "absent: 1",
            "rubrics/mau.yaml:11: categories[0].absent: an absent section gives nothing or costs points"),
        shape(
            RUBRIC,
            "version: \"1\"",
            "version: 1",
            "rubrics/mau.yaml:3: version: must be a text, not the number 1"),
        shape(
            RUBRIC,
            "2011-10-01",
            "01/10/2011",
            "rubrics/mau.yaml:4: validFrom: must be a date such as 2011-10-01, not 01/10/2011"),
        content(
            RUBRIC,
            "2011-10-01",
            "2011-02-30",
            "rubrics/mau.yaml:4: validFrom: must be a date such as 2011-10-01, not 2011-02-30"),
        content(
            RUBRIC,
            "2022-08-14",
            "2010-08-14",
            "rubrics/mau.yaml:5: validTo: lies before validFrom"),
        content(
            RUBRIC,
            "maximum: 3.5",
            "maximum: .inf",
            "rubrics/mau.yaml:6: this is no YAML: Malformed numeric value '.inf'"),
        content(
            RUBRIC,
            "maximum: 3.5",
            "maximum: 1e999999999",
            "rubrics/mau.yaml:6: maximum: must be an ordinary number"));
  }

  static List<BrokenFile> vocabularies() {
    return List.of(
        shape(
            VOCABULARY,
            "slugs: [tin]",
            "slug: [tin]",
            "vocabulary.yaml:5: topics[0].slug: unknown key; known here are id, name, labels, slugs, decoys, heads,"
                + " subjects"),
        content(
            VOCABULARY,
            "id: news.print",
            "id: news",
            "vocabulary.yaml:7: topics[1].id: the id 'news' stands twice"),
        shape(
            VOCABULARY,
            "id: news.print",
            "id: news.print.all",
            "vocabulary.yaml:7: topics[1].id: an id is small letters, digits and hyphens, not 'news.print.all'"),
        shape(
            VOCABULARY,
            "labels: [In trang]",
            "labels: []",
            "vocabulary.yaml:9: topics[1].labels: must not be an empty list"),
        shape(
            VOCABULARY,
            "[Tin tức, Bản tin]",
            "[Tin tức, Tin tức]",
            "vocabulary.yaml:4: topics[0].labels[1]: stands twice in this list: Tin tức"),
        content(
            VOCABULARY,
            "decoys: [Tin tức giả]",
            "decoys: [BẢN TIN]",
            "vocabulary.yaml:6: topics[0].decoys[0]: is a label and a decoy of 'news' at once"),
        shape(
            VOCABULARY,
            "    done: [Đã xong]",
            "    {}",
            "vocabulary.yaml:11: lexicons.states: must not be an empty mapping"),
        content(
            VOCABULARY,
            "done: [Đã xong]",
            "done: [Đã xong, \"+\"]",
            "vocabulary.yaml:12: lexicons.states.done[1]: a wording has letters or digits"),
        shape(
            VOCABULARY,
            "done: [Đã xong]",
            "done: Đã xong",
            "vocabulary.yaml:12: lexicons.states.done: must be a list, not the text 'Đã xong'"),
        shape(
            VOCABULARY,
            "done: [Đã xong]",
            "Done: [Đã xong]",
            "vocabulary.yaml:12: lexicons.states.Done: an id is small letters, digits and hyphens, not 'Done'"),
        shape(
            VOCABULARY,
            "lexicons:\n  states:\n    done: [Đã xong]\n",
            "",
            "vocabulary.yaml:1: lexicons: this key is missing"));
  }

  static List<BrokenFile> settings() {
    return List.of(
        shape(SETTINGS, "homeVisits: 3\n", "", "settings.yaml:1: homeVisits: this key is missing"),
        shape(
            SETTINGS,
            "homeVisits: 3",
            "homeVisits: 0",
            "settings.yaml:16: homeVisits: must lie between 1 and 100, not 0"),
        shape(
            SETTINGS,
            "delayMillis: 500",
            "delayMillis: -1",
            "settings.yaml:3: delayMillis: must lie between 0 and 600000, not -1"),
        shape(
            SETTINGS,
            "maxPages: 400",
            "maxPages: nhiều",
            "settings.yaml:4: maxPages: must be a number, not the text 'nhiều'"),
        shape(
            SETTINGS,
            "contact: quantri@mau.gov.vn",
            "contact: hỏi tôi",
            "settings.yaml:2: contact: must be a mail address or a URL, not 'hỏi tôi'"),
        shape(
            SETTINGS,
            "product: Soi/0.1",
            "product: \"Soi/0.1\\r\\nX: y\"",
            "settings.yaml:1: product: must be name/version such as Soi/0.1, not 'Soi/0.1 X: y'"),
        shape(
            SETTINGS,
            "product: Soi/0.1",
            "pace: 1\nproduct: Soi/0.1",
            "settings.yaml:1: pace: unknown key; known here are product, contact, delayMillis, maxPages, maxMegabytes, maxMinutes, maxBodyMegabytes, connectSeconds, responseSeconds, bodySeconds, sitesAtOnce, sectionPages, sectionDetails, sectionFiles, unreachableShareSuspect, homeVisits"));
  }

  private static BrokenFile shape(String file, String from, String to, String refusal) {
    return new BrokenFile(file, from, to, refusal, true);
  }

  private static BrokenFile content(String file, String from, String to, String refusal) {
    return new BrokenFile(file, from, to, refusal, false);
  }
}
