import * as vscode from 'vscode';

import {
  type DueReview,
  type Reviews,
  reviewsRequest,
} from '../../../server/src/protocol/reviews.js';
import { counted } from '../words.js';
import { documentTooltip } from './documentsView.js';
import type { ListIcon, ListNode } from './listNodes.js';
import type { ListView } from './listView.js';

/** What is to be reviewed, the overdue first; what is far off is folded. */
export const reviewsView: ListView<Reviews> = {
  id: 'isms.reviews',
  request: reviewsRequest,
  news: 'onDidChangeDocuments',
  nodes: ({ overdue, soon, later, daysAhead, undated }) => [
    ...groupNodes(
      {
        key: 'overdue',
        label: vscode.l10n.t('Overdue'),
        icon: { name: 'warning', colour: 'list.warningForeground' },
        isOpen: true,
      },
      overdue,
    ),
    ...groupNodes(
      {
        key: 'soon',
        label: vscode.l10n.t('In the next {0} days', daysAhead),
        icon: { name: 'calendar' },
        isOpen: true,
      },
      soon,
    ),
    ...groupNodes(
      { key: 'later', label: vscode.l10n.t('Later'), icon: { name: 'history' }, isOpen: false },
      later,
    ),
    ...undatedNodes(undated),
  ],
};

function groupNodes(
  group: Pick<ListNode, 'key' | 'label' | 'icon'> & { readonly isOpen: boolean },
  reviews: readonly DueReview[],
): readonly ListNode[] {
  return reviews.length === 0
    ? []
    : [
        {
          ...group,
          description: counted(
            reviews.length,
            vscode.l10n.t('document'),
            vscode.l10n.t('documents'),
          ),
          children: reviews.map((review) => reviewNode(review, group.icon)),
        },
      ];
}

function reviewNode({ document, due, days }: DueReview, icon: ListIcon): ListNode {
  const { uri, title, review } = document;
  return {
    key: uri,
    label: title,
    description: `${due} · ${distance(days)}`,
    tooltip: [documentTooltip(document), distance(days)].join('\n'),
    icon,
    place: review ? [uri, review.range] : [uri],
  };
}

function distance(days: number): string {
  if (days === 0) {
    return vscode.l10n.t('today');
  }
  const number = counted(Math.abs(days), vscode.l10n.t('day'), vscode.l10n.t('days'));
  return days < 0 ? vscode.l10n.t('{0} late', number) : vscode.l10n.t('in {0}', number);
}

function undatedNodes(undated: number): readonly ListNode[] {
  return undated === 0
    ? []
    : [
        {
          key: 'undated',
          label: vscode.l10n.t(
            'Approved without a review date: {0}',
            counted(undated, vscode.l10n.t('document'), vscode.l10n.t('documents')),
          ),
          icon: { name: 'info' },
        },
      ];
}
