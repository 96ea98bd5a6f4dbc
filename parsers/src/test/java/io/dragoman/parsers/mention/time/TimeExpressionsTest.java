package io.dragoman.parsers.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is found and what it means, written on Wednesday, 15 May 2024. The tense of the clause is
 * given as the first cell: P past, F future, U unknown.
 */
class TimeExpressionsTest {

  private static void check(String tense, String sentence, String expected) {
    TimeTense told =
        switch (tense) {
          case "P" -> TimeTense.PAST;
          case "F" -> TimeTense.FUTURE;
          default -> TimeTense.UNKNOWN;
        };
    assertThat(TimeReading.read(sentence, told)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "F | The envoy flies to Lima on June 3. | June 3 = 2024-06-03",
        "F | The envoy flies to Lima on 3 June. | 3 June = 2024-06-03",
        "P | The envoy flew to Lima on the 3rd of May. | the 3rd of May = 2024-05-03",
        "P | They signed on Friday, March 3, 2023, in Riga. | Friday, March 3, 2023 = 2023-03-03",
        "P | They signed on Friday 3 March 2023 in Riga. | Friday 3 March 2023 = 2023-03-03",
        "P | They signed in Riga on Sept. 14, 2009. | Sept. 14, 2009 = 2009-09-14",
        "P | Talks were held December 18. | December 18 = 2023-12-18",
        "F | Talks will be held January 9. | January 9 = 2025-01-09",
        "U | Talks, May 20, Accra | May 20 = 2024-05-20",
        "P | She left on February 29. | February 29 = 2024-02-29",
        "P | He spoke on Friday, May 3 in Oslo. | Friday, May 3 = 2024-05-03",
        "F | The summit opens on June 6th of this year. | June 6th of this year = 2024-06-06",
        "P | The pact dates from July 11 last year. | July 11 last year = 2023-07-11",
        "P | The twenty-first of April was wet. | The twenty-first of April = 2024-04-21",
        "P | On the morning of May 8 they met. | May 8 = 2024-05-08",
        "P | 21st April 2024 – (Quito) The minister spoke. | 21st April 2024 = 2024-04-21",
        "P | This May 9 was quiet. | This May 9 = 2024-05-09",
      })
  void daysOfMonths(String tense, String sentence, String expected) {
    check(tense, sentence, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "F | He will be in Rabat July 20-28. | July 20-28 = 2024-07-20/2024-07-28",
        "P | He was in Rabat Nov. 9-11, 1949. | Nov. 9-11, 1949 = 1949-11-09/1949-11-11",
        "F | He will be in Rabat June 18–20. | June 18–20 = 2024-06-18/2024-06-20",
        "F | The visit runs from 24th to 26th June. | 24th to 26th June = 2024-06-24/2024-06-26",
        "P | The visit ran 10-12 March. | 10-12 March = 2024-03-10/2024-03-12",
        "P | It lasted from 13 - 15 July 2005. | 13 - 15 July 2005 = 2005-07-13/2005-07-15",
        "F | They meet between 5 and 7 June. | 5 and 7 June = 2024-06-05/2024-06-07",
        "F | They meet between June 5 and 7. | June 5 and 7 = 2024-06-05/2024-06-07",
        "P | He toured from Feb. 28 to March 2. | Feb. 28 to March 2 = 2024-02-28/2024-03-02",
        "P | He toured 28 February – 2 March 2021. "
            + "| 28 February – 2 March 2021 = 2021-02-28/2021-03-02",
        "F | He is away from December 30 to January 2. "
            + "| December 30 to January 2 = 2024-12-30/2025-01-02",
        "F | The tour is on, June 27-July 1. | June 27-July 1 = 2024-06-27/2024-07-01",
        "F | In Dakar (July 21-22), he will see farmers. | July 21-22 = 2024-07-21/2024-07-22",
        "F | She stays from the 23rd through the 25th. "
            + "| the 23rd through the 25th = 2024-05-23/2024-05-25",
        "U | Delegates gather from May 13 to 17. | May 13 to 17 = 2024-05-13/2024-05-17",
        "F | It is open Friday through Sunday. | Friday through Sunday = 2024-05-17/2024-05-19",
        "P | It ran from January 23 through March 9. "
            + "| January 23 through March 9 = 2024-01-23/2024-03-09",
        "P | From 2004 to 2009 he was envoy. | 2004 to 2009 = 2004/2009",
        "P | A strategy for 2018–2023 was agreed. | 2018–2023 = 2018/2023",
        "P | Between July 2003 and December 2004 it grew. "
            + "| July 2003 and December 2004 = 2003-07/2004-12",
        "P | Trade fell in the 2019/20 season. | 2019/20 = 2019/2020",
      })
  void ranges(String tense, String sentence, String expected) {
    check(tense, sentence, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P | On April 29 and 30, the two spoke. | April 29 and 30 = 2024-04-29/2024-04-30",
        "P | On April 2 and 9, the two spoke. | April 2 = 2024-04-02; 9 = 2024-04-09",
        "P | They spoke on 1, 3 and 5 March. "
            + "| 1 = 2024-03-01; 3 = 2024-03-03; 5 March = 2024-03-05",
        "P | They spoke on May 5 and May 9, 2021. | May 5 = 2021-05-05; May 9, 2021 = 2021-05-09",
        "F | The king is away Sunday and Monday. | Sunday and Monday = 2024-05-19/2024-05-20",
        "F | They meet today and tomorrow. | today and tomorrow = 2024-05-15/2024-05-16",
        "P | Visits to Turkey on 4 April and to Iraq from 5-6 April 2016 followed. "
            + "| 4 April = 2024-04-04; 5-6 April 2016 = 2016-04-05/2016-04-06",
      })
  void lists(String tense, String sentence, String expected) {
    check(tense, sentence, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P | He arrived on Monday. | Monday = 2024-05-13",
        "F | He will arrive on Monday. | Monday = 2024-05-20",
        "P | He arrived on Wednesday. | Wednesday = 2024-05-15",
        "F | He will arrive Friday. | Friday = 2024-05-17",
        "P | He arrived Friday. | Friday = 2024-05-10",
        "U | Caption: the port of Aden, Friday | Friday = 2024-05-10",
        "P | He left last Wednesday. | last Wednesday = 2024-05-08",
        "P | He left last Sunday, May 12. | last Sunday = 2024-05-12; May 12 = 2024-05-12",
        "F | He leaves next Friday. | next Friday = 2024-05-24",
        "F | He leaves this Friday. | this Friday = 2024-05-17",
        "F | He leaves this coming Sunday. | this coming Sunday = 2024-05-19",
        "F | He leaves on Friday of next week. | Friday of next week = 2024-05-24",
        "P | He left on Friday last week. | Friday last week = 2024-05-10",
        "F | He leaves a week from Sunday. | a week from Sunday = 2024-05-26",
        "F | He leaves on Sunday week. | Sunday week = 2024-05-26",
        "P | Over the weekend, shelling went on. | the weekend = 2024-05-11~/2024-05-12~",
        "F | Talks resume this weekend. | this weekend = 2024-05-18~/2024-05-19~",
        "P | They met on Thursday night. | Thursday = 2024-05-09",
        "P | He arrived on May 6. The following Tuesday he flew on. "
            + "| May 6 = 2024-05-06; The following Tuesday = 2024-05-07",
        "F | She is in Bern Tuesday and in Graz on Wednesday. "
            + "| Tuesday = 2024-05-21; Wednesday = 2024-05-22",
        "P | They met from Tuesday to Thursday. | Tuesday to Thursday = 2024-05-07/2024-05-09",
        "P | He came on 27 March and left on the 29th. | 27 March = 2024-03-27; the 29th ="
            + " 2024-03-29",
        "U | The cabinet sits on Mondays. | Mondays = SET",
        "U | On a Monday the market is closed. | Monday = SET",
      })
  void weekdays(String tense, String sentence, String expected) {
    check(tense, sentence, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P | The two spoke today. | today = 2024-05-15",
        "P | They met yesterday afternoon. | yesterday = 2024-05-14",
        "F | She travels on tomorrow. | tomorrow = 2024-05-16",
        "F | The day after tomorrow they part. | The day after tomorrow = 2024-05-17",
        "P | He called last night. | last night = 2024-05-14",
        "P | He spoke earlier today. | earlier today = 2024-05-15",
        "F | He speaks later this week. | later this week = 2024-05-15~/2024-05-19~",
        "F | The visit is set for next week. | next week = 2024-W21",
        "P | The vote was last month. | last month = 2024-04",
        "P | They agreed this year. | this year = 2024",
        "F | The president's term ends next year. | next year = 2025",
        "P | He resigned last November. | last November = 2023-11",
        "F | Voters decide this November. | this November = 2024-11",
        "F | It opens in November. | November = 2024-11",
        "P | It opened in November. | November = 2023-11",
        "F | She will return next May. | next May = 2025-05",
        "P | In March of last year it failed. | March of last year = 2023-03",
        "P | Last summer he was in Minsk. | Last summer = 2023-22",
        "F | They hope to meet this autumn. | this autumn = 2024-23",
        "P | On June 27, 2019 he left Suva. The same day he reached Apia. "
            + "| June 27, 2019 = 2019-06-27; The same day = 2019-06-27",
        "P | She came on 3 May and left the next day. | 3 May = 2024-05-03; the next day ="
            + " 2024-05-04",
        "P | The day before, he had spoken. | The day before = ?",
        "P | He led it in 1998; the following year he left. "
            + "| 1998 = 1998; the following year = 1999",
        "F | The panel meets in the first week of June. "
            + "| the first week of June = 2024-06-01~/2024-06-07~",
        "F | Votes are cast on the second Tuesday of November. "
            + "| the second Tuesday of November = 2024-11-12",
        "F | He reports on the 5th of next month. | the 5th of next month = 2024-06-05",
        "F | The fleet sails on the 25th. | the 25th = 2024-05-25",
      })
  void daysAndStretchesFromNow(String tense, String sentence, String expected) {
    check(tense, sentence, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "F | They meet early next month. | early next month = 2024-06-01~/2024-06-15~",
        "P | They met in late September. | late September = 2023-09-15~/2023-09-30~",
        "F | It begins in mid-July. | mid-July = 2024-07-10~/2024-07-20~",
        "P | Sales fell in mid-2023. | mid-2023 = 2023-05~/2023-08~",
        "F | It is set for the week of June 10. | the week of June 10 = 2024-W24",
        "F | From mid-June to early July he is away. "
            + "| mid-June to early July = 2024-06-10~/2024-07-15~",
        "F | It will be ready in early 2025. | early 2025 = 2025-01~/2025-04~",
        "F | A summit is due later this year. | later this year = 2024-05-15~/2024-12-31~",
        "P | He was there earlier this month. | earlier this month = 2024-05-01~/2024-05-15~",
        "P | He was there earlier in the month. | earlier in the month = 2024-05-01~/2024-05-15~",
        "F | It ends by the end of the year. | the end of the year = 2024-12-31",
        "F | He comes at the end of June. | the end of June = 2024-06-21~/2024-06-30~",
        "P | In the early 1990s it was closed. | the early 1990s = 1990/1993",
        "F | Growth returns in the first quarter of 2025. "
            + "| the first quarter of 2025 = 2025-33",
        "F | Talks go on in the second half of the year. | the second half of the year = 2024-41",
        "P | Exports rose in Q3 2021. | Q3 2021 = 2021-35",
        "P | In spring 2022 the road was cut. | spring 2022 = 2022-21",
      })
  void partsOfStretches(String tense, String sentence, String expected) {
    check(tense, sentence, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P | He left two days ago. | two days ago = 2024-05-13",
        "P | He left three weeks ago. | three weeks ago = 2024-04-24",
        "P | It began six months ago. | six months ago = 2023-11",
        "P | It began almost ten years ago. | almost ten years ago = 2014",
        "P | It began a few months ago. | a few months ago = ../2024-05",
        "P | They met on April 2; three weeks later they signed. "
            + "| April 2 = 2024-04-02; three weeks later = 2024-04-23",
        "P | They met on April 2. Two days earlier he had called. "
            + "| April 2 = 2024-04-02; Two days earlier = 2024-03-31",
        "F | She goes home in two weeks. | two weeks = 2024-05-29",
        "F | The truce ends ten days from now. | ten days from now = 2024-05-25",
        "F | He speaks two days after Christmas. | two days after Christmas = 2024-12-27",
        "P | Over the past two years little changed. | the past two years = 2022/2024",
        "F | The next three days are decisive. | The next three days = 2024-05-15~/2024-05-18~",
        "P | In recent weeks he was ill. | recent weeks = ../2024-05-15",
        "F | They decide in the coming days. | the coming days = 2024-05-15/..",
        "P | In the last 24 hours two men died. | the last 24 hours = 2024-05-14~/2024-05-15~",
      })
  void distances(String tense, String sentence, String expected) {
    check(tense, sentence, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "F | The king will stay for four days. | four days = P4D",
        "F | On a one-day visit to Baku he sees oil men. | one-day = P1D",
        "P | He spoke for approximately 40 minutes. | approximately 40 minutes = PT40M",
        "P | It is his second trip in less than a year. | less than a year = P1Y",
        "P | His first trip in ten years went well. | ten years = P10Y",
        "P | They ruled for two and a half years. | two and a half years = P30M",
        "P | Talks took half an hour. | half an hour = PT30M",
        "P | For decades the border was shut. | decades = PXY",
        "F | From Monday for three days he is in Hanoi. | Monday = 2024-05-20; three days = P3D",
        "U | They meet every two years. | every two years = SET",
        "U | They quarrel every single day. | every single day = SET",
        "P | On March 3, commencing at 2:30 p.m. for approximately 40 minutes, they spoke. "
            + "| March 3 = 2024-03-03; 2:30 p.m. = TIME; approximately 40 minutes = PT40M",
      })
  void durations(String tense, String sentence, String expected) {
    check(tense, sentence, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P | Since 1993 the post is vacant. | 1993 = 1993",
        "P | The 2012 games were in London. | 2012 = 2012",
        "P | In the 1960s they left. | the 1960s = 196X",
        "P | In the sixties they left. | the sixties = 196X",
        "P | Since the '90s it stood empty. | the '90s = 199X",
        "P | Back in 84 and 88, he ran. | 84 = 1984; 88 = 1988",
        "U | Threats of the 21st century are many. | the 21st century = 20XX",
        "F | It opens on New Year's Day. | New Year's Day = 2025-01-01",
        "P | Since 9/11 the rules are strict. | 9/11 = 2001-09-11",
        "P | It was signed on 2023-11-09. | 2023-11-09 = 2023-11-09",
        "P | It was signed on 24/04/2024. | 24/04/2024 = 2024-04-24",
        "P | It was signed on 04/24/2024. | 04/24/2024 = 2024-04-24",
        "P | It was signed on 3.4.2024. | 3.4.2024 = 2024-04-03",
        "P | It was signed on 03/04/2024. | 03/04/2024 = ?",
      })
  void yearsAndDatesInDigits(String tense, String sentence, String expected) {
    check(tense, sentence, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P | He may go, and she may march on.",
        "P | May God protect him.",
        "P | Resolution 2254 was adopted.",
        "P | About 2000 people fled.",
        "P | It cost $1999.",
        "P | The 14-year-old fled.",
        "P | Aung San is 19 years old.",
        "P | The Sunday Times said so.",
        "P | Johnnie Christmas drew it.",
        "P | Two second thoughts.",
        "P | The fall of Kabul.",
        "P | The 30th anniversary of the 2nd Division.",
        "P | Ten dollars a day.",
        "P | One in ten.",
        "P | Three-quarters of trade.",
      })
  void whatIsNoTime(String tense, String sentence) {
    check(tense, sentence, null);
  }
}
