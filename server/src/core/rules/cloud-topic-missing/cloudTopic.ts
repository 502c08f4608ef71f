import type { InEachLanguage } from '../../base/language.js';
import type { DocumentKind } from '../../model/frontMatter.js';

/** What a document of one kind has to say about the cloud. */
export interface CloudTopic {
  readonly id: string;
  readonly kind: DocumentKind;
  /** Of policies, which ones: by their titles. */
  readonly title?: RegExp;
  /** Within a sentence: "shared responsibility"; in German in the accusative. */
  readonly name: InEachLanguage<string>;
  /** One sentence: who asks for it; of what 27017 says, all that follows its name. */
  readonly why: InEachLanguage<string>;
  /** The numbers of 27017:2015 where `why` stands. */
  readonly cloudNumbers?: readonly string[];
  /** Any of these words shows that the topic is treated. */
  readonly words: RegExp;
  readonly english: Skeleton;
  readonly german: Skeleton;
}

export interface Skeleton {
  readonly heading: string;
  /** What the section has to say, to be written in its place. */
  readonly toFill: string;
}
