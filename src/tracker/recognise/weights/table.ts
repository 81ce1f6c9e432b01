/** Written by `npm run learn`: see `model.ts` for what the numbers are. Not to be changed by hand. */
export const WEIGHTS = `
h/(none)	BC -17 body -19 documents -15 expectedLevel -16 label -16 none -15
h/?	BC -27 CFA -21 VAE -27 applicable 15 body -33 comment -31 date -20 expectedLevel -23 expiry -25 indicator -15 lastCheck -20 proofs -27 reference -16 score -21 session -20 version -23
h/?$	BC -16 CFA -16 body -26 comment -27 date -16 expectedLevel -19 expiry -22 lastCheck -17 proofs -25 reference -15 score -20 session -19 version -22
h/^a	BC -16 OF -15 VAE -19 applicable -30 body -18 comment 23 date -30 expectedLevel -18 lastCheck -28 links -22 none -33 proofs -23 responsible -35 score -22 severity -21 status -22 steps -16 version -28
h/^af	BC -16 CFA -15 OF 16 VAE -17 none -15
h/^appr	BC -17 CFA 20 OF -18 VAE -18 applicable -16 status -15
h/^bilan	BC 17 OF -15 none -17
h/^c	BC -23 OF -19 criterion 18 deadline -17 links 17 none -26 responsible -18 severity -16
h/^dat	BC -22 OF -19 VAE -15 action -24 applicable -20 body -15 comment -24 end -21 expectedLevel -23 links -25 none -32 priority -23 proofs -29 responsible -22 score -23 severity -23 status -39 version -21
h/^derni	BC -15 comment -19 date -22 end 18 expectedLevel -17 expiry -33 lastCheck 16 links -21 none -26 priority -17 proofs -17 responsible -17 score -16 severity -17 start -19 status -15 version -16
h/^in	BC -19 CFA -35 OF -31 VAE -39 applicable 36 comment -16 links -15
h/^item	BC -16 applicable 21 indicator 21 none -22 status -15
h/^pour	BC -19 VAE -18 action -17 body 21 comment -21 date -17 deadline 15 expectedLevel -19 expiry -16 lastCheck -21 links -17 none -21 priority -16 proofs -19 responsible -21 score -15 severity -18 status -34
h/^pr	BC -15 comment -15 expiry -17 lastCheck -15 responsible -16 status -19
h/^skill	BC 17
h/^val	BC -16 CFA -15 VAE 17
h/a	BC -37 OF -34 action 19 body -30 criterion -27 date -51 end -18 expectedLevel -34 links -37 none -24 reference -23 score -17 session -25 severity -34 start -16 step -27
h/a$	BC -16 OF -17 VAE -21 action -19 applicable -17 comment -19 priority -15 proofs -20 responsible 19 status -25 version -17
h/actio	BC -17 action 28 applicable -17 body -26 comment -25 deadline -22 expectedLevel -22 expiry -17 lastCheck -15 links -19 none -26 priority -22 proofs -24 score -16 severity -23 status -22 version -16
h/af	BC -18 CFA -19 OF 19 VAE -20 none -15
h/af$	BC -17 CFA -15 OF 15 VAE -15
h/afc	BC -22 CFA -19 OF 27 VAE -23 applicable -26 none -23
h/appr	BC -17 CFA 20 OF -18 VAE -18 applicable -16 status -15
h/au	BC -18 CFA -17 OF -16 VAE -16 comment -17 end 16 expectedLevel -23 expiry 21 lastCheck -24 none -28 priority 16 proofs -20 responsible -17 score -19 severity -24 status -28 steps -19 version -16
h/audit	BC -23 CFA -16 OF -22 VAE -21 action -21 deadline -24 expiry -19 lastCheck -17 links -25 priority -23 responsible -26 score -19 severity -23 version -18
h/audit$	BC -20 CFA -16 OF -18 VAE -16 action -17 deadline -19 expectedLevel -17 expiry -15 links -21 priority -16 responsible -24 score -15 severity -16
h/bc	BC 35 CFA -25 OF -30 VAE -25 action -15 applicable -32 comment -17 deadline -15 expectedLevel -16 links -16 none -23 priority -17 proofs -17 severity -18 status -19
h/bc$	BC 29 CFA -23 OF -27 VAE -21 applicable -23 none -19 status -15
h/bilan	BC 29 CFA -26 OF -18 applicable -17 comment -16 deadline -16 links -16 none -17 responsible -19 session 17 severity -16 status -17
h/bilan de	BC 18 CFA -16 OF -15
h/bilan$	BC 18 OF -19 session 15
h/by	BC -15 action -17 applicable -18 comment -23 date -15 expectedLevel -19 lastCheck -25 links -21 none -28 priority -17 proofs -22 score -16 severity -18 status -26 version -15
h/c	BC 20 OF -25 VAE -26 action -16 comment -16 deadline -16 expectedLevel -19 links 18 none -31 priority -15 responsible -22 score -19 severity -21
h/c$	BC 20 CFA -18 OF -16 VAE -18 applicable -20 none -16 status -15
h/call	BC -19 CFA -18 OF -19 VAE -21 applicable 22 none -15
h/cbc	BC 30 CFA -23 OF -23 VAE -26 applicable -21 comment -17 deadline -16 none -20 responsible -15
h/cfa	BC -18 CFA 32 OF -21 VAE -26 applicable -27 none -18 status -15
h/cfa$	BC -18 CFA 28 OF -20 VAE -23 applicable -20 none -18 status -15
h/comp	BC 22 OF -17 VAE -17 none -18
h/comp$	BC 22 CFA -16 OF -18 VAE -18 applicable -15 none -18
h/conce	BC -20 OF -16 VAE -24 applicable 30 none -21 status -24
h/d	BC -30 CFA -20 OF -22 VAE -21 applicable -29 criterion -21 documents -21 expectedLevel -34 proofs -35 responsible -33 score -33 severity -30 version -31
h/dat	BC -24 CFA -16 OF -24 VAE -20 action -27 applicable -25 body -26 comment -30 date 19 expectedLevel -28 links -33 none -36 priority -28 proofs -27 reference -22 responsible -26 score -27 session -22 severity -29 status -39 steps -18 version -29
h/de comp	BC 16
h/de l	BC -18 action -21 expectedLevel -23 none -22 priority -16 proofs -23
h/derni	BC -17 action -20 applicable -16 body -15 comment -22 date -33 end 18 expectedLevel -20 expiry -26 lastCheck 22 links -22 none -32 priority -20 proofs -18 responsible -20 score -17 severity -20 start -19 status -20 version -19
h/doc	BC -15 action -22 applicable -17 body -16 comment -27 date -19 deadline -23 documents 25 expectedLevel -21 expiry -19 indicator -15 lastCheck -16 none -36 priority -20 proofs 15 score -17 severity -18 step -19
h/docum	BC -15 action -20 applicable -17 body -16 comment -31 deadline -26 expectedLevel -23 lastCheck -21 none -30 priority -18 proofs 21 score -17 session -21 severity -18
h/dri	BC -16 body -19 comment -21 expectedLevel -17 links -20 none -20 priority -18 proofs -17 responsible 24 severity -17 status -20 version -15
h/du	BC -23 CFA -17 OF -23 VAE -20 action -21 applicable -25 body -31 comment -29 criterion -16 expiry -16 indicator -18 priority -28 score -25 severity -27 steps -18
h/en	BC -19 OF -18 VAE -17 action -28 applicable -21 body -28 documents -23 expectedLevel -32 expiry -39 links -40 none -39 score -28 session -18 severity -28
h/est	BC -16 comment -24 deadline -22 documents -16 expectedLevel -17 none -24 priority -20 responsible -31 score -15 severity -19 status 24 version -15
h/f	BC -17 OF 17 VAE -19 action 22 applicable -25 deadline -16 none -21 proofs -17 status -25
h/forma	BC -15 CFA -18 OF 20 VAE -17 action -15 applicable -20 comment -24 date -16 deadline -21 expectedLevel -18 expiry -15 lastCheck -15 links -22 priority -16 proofs -20 reference -18 responsible -26 session 16 severity -19 status -20
h/forma$	BC -19 CFA -16 comment -21 deadline -17 expectedLevel -15 links -21 proofs -16 reference -16 responsible -24 severity -15 status -18 version -15
h/i	BC -18 OF -17 action -17 applicable 16 body -15 comment -18 deadline -19 links -26 none -23 priority -16 responsible -20 severity -15 status 18 steps 18
h/in	BC -22 action -21 applicable 22 body -21 comment -32 date -19 deadline -26 documents -17 expectedLevel -27 expiry -24 lastCheck -20 links -28 none -28 priority -24 proofs -24 reference -15 responsible -27 session -25 severity -23 step -18 steps 16 version -15
h/in scop	BC -15 action -16 comment -18 deadline -16 expectedLevel -17 links -17 none -15 priority -15 proofs -17 responsible -16 score -18 severity -16 status -24
h/item	BC -15 action 15 applicable 18 indicator 23 none -24 status -16
h/je	BC -19 OF -15 action 15 applicable 16 comment -22 deadline -16 expectedLevel -21 links -19 none -19 responsible -20
h/la	BC -19 action -18 applicable -15 body -18 comment -17 deadline -34 end -18 expectedLevel -20 indicator -21 none -22 priority -21 proofs -15 reference -20 status -27
h/le	BC -27 CFA -19 OF -26 VAE -25 action -33 applicable -35 comment -39 documents -23 lastCheck 15 none -40 phase -19 priority -35 reference -26 score -30 session -25 severity -33 status -41 steps -24 version -29
h/le$	BC -21 CFA -15 OF -18 VAE -20 action -30 applicable -23 body -26 comment -38 date 19 expectedLevel -30 links -33 none -35 priority -25 proofs -37 reference -18 responsible -34 score -22 session -16 severity -23 status -30 steps -19 version -20
h/nc	BC -16 OF -16 VAE -17 action -16 comment -24 deadline -17 expiry -17 lastCheck -15 links -21 none -31 priority -19 proofs -18 score -17 version -15
h/non	BC -18 OF -15 none -29
h/not	BC -19 OF -17 action -29 applicable -17 body -16 comment 28 criterion -15 deadline -24 expectedLevel -21 expiry -17 lastCheck -19 links -25 none -25 priority -22 proofs -19 responsible -25 score 18 severity -21 steps 21 version -18
h/ns	BC -15 VAE -16 applicable 19 none -17
h/o	BC -26 CFA -25 VAE -17 applicable 18 comment -25 deadline -18 responsible -16 score -15
h/o n	BC -15 OF -17 VAE -16 applicable 24 comment -19 deadline -17 links -18 responsible -15 severity -15
h/of	BC -22 CFA -20 OF 40 VAE -28 action -24 applicable -39 comment -24 deadline -31 expiry -23 lastCheck -22 links -28 priority -22 proofs -20 responsible -20 session -20 severity -26 status -26 version -24
h/of$	BC -16 CFA -27 OF 33 VAE -22 action -15 applicable -31 comment -18 deadline -21 expectedLevel -20 links -16 none -18 priority -17 severity -16 status -17
h/on	BC -19 OF -18 VAE -16 action -24 applicable -20 body -18 comment -31 date 16 deadline -28 expectedLevel -24 none -30 priority -26 proofs -24 responsible -28 score -22 severity -24 version -21
h/ou	BC -24 CFA -15 OF -23 VAE -20 action -24 applicable -32 comment -34 criterion -15 date -17 deadline -39 expectedLevel -28 expiry -24 indicator -15 lastCheck -26 links 30 none -40 phase -15 priority -33 proofs -28 reference -20 score -17 session -20 severity 16 step -24 steps -17 version -17
h/pour	BC -30 CFA -27 VAE -24 action -24 applicable 23 body 17 comment -16 date -27 deadline 29 expiry -36 lastCheck -26 links -33 none -32 priority -24 proofs -26 responsible -28 score -20 severity -24 version -21
h/pr	BC -18 applicable 16 comment -19 expectedLevel -15 expiry -20 links -15 none -18 responsible -20 status -22
h/preuv	BC -16 applicable -15 body -15 comment -20 deadline -25 documents 15 expectedLevel -24 expiry -20 lastCheck -17 priority -17 proofs 23 responsible -15 score -16 severity -19 status -21 step -16
h/que	BC -15 applicable -19 date -15 expiry -23 links -25 none -23 priority -18 responsible -15 severity -17 status -22
h/qui	BC -23 CFA -15 OF -22 VAE -19 action -22 applicable -26 comment -16 date -18 deadline -28 expectedLevel -24 expiry -23 lastCheck -25 links -31 none -32 priority -31 responsible 25 score -24 session -21 severity -25 status -30 steps -16 version -28
h/rag	BC -15 OF -16 VAE -15 action -15 applicable -19 body -25 comment -19 links -18 none -25 priority -16 proofs -19 responsible -22 severity -19 status 30 version -16
h/relev	BC -21 applicable 15 date 20 deadline -18 lastCheck -19
h/revie	BC 16 applicable -16 date -17 lastCheck 16 none -15
h/s	BC -21 CFA -24 OF -19 VAE -23 applicable 24 comment -15 deadline -23 expectedLevel -21 expiry -20 lastCheck -15 links -22 none -28 proofs -29 session -19
h/scop$	BC -16 action -15 comment -17 deadline -15 expectedLevel -17 links -17 none -15 priority -15 proofs -16 responsible -16 score -17 status -22
h/skill	BC 18 applicable -17
h/statu	BC -16 action -15 applicable -18 deadline -17 expectedLevel -18 none -20 responsible -15 score -18 severity -16 status 22
h/suis	BC -18 OF -15 applicable 16 links -22 none -15 responsible -18
h/train	BC -17 OF 23 VAE -15 applicable -24 none -21
h/train$	BC -16 OF 17
h/v	BC -15 CFA -20 OF -19 VAE 17 applicable -19 links -15 responsible -19 status -18
h/vae	BC -26 CFA -25 OF -33 VAE 41 applicable -37 comment -17 deadline -16 expectedLevel -16 links -15 none -20 priority -16 proofs -15 responsible -15 score -16 severity -17 status -20
h/vae$	BC -17 CFA -20 OF -26 VAE 31 applicable -22 comment -15 none -19 severity -16 status -18
h/(sentence)	CFA -29 VAE -30 date -41 end -16 none -19 reference -16 responsible -40 score -19 session -15 status -16 version -31
h/^apren	CFA 17
h/^color	CFA -15 VAE -16 applicable -16 deadline -15 expectedLevel -17 links -15 none 16 responsible -15 status -15
h/a moi	CFA -15 VAE -15 applicable 17
h/appli to	CFA -16
h/appre	CFA 27 OF -20 VAE -24 applicable -23 none -15 session -15
h/apren	CFA 18
h/apren$	CFA 18
h/bd	CFA -16 applicable -16
h/de	CFA -34 OF -29 VAE -35 action -23 applicable -36 expectedLevel -20 phase -15 step -19 steps -15 version -19
h/e	CFA -20 OF -19 VAE 17 applicable -18 priority -16 responsible -17 version -16
h/moi	CFA -20 OF -18 VAE -17 applicable 22 links -15 none -15 responsible 17 status -26
h/moi$	CFA -15 applicable 17
h/n	CFA -16 OF -27 VAE -17 action -17 applicable 28 body -19 deadline -23 expectedLevel -19 links -15 priority -20 proofs -19 responsible -23 score -19 session -17 version -15
h/pro	CFA 15
h/titr	CFA 15
h/to	CFA -20 VAE -21 action 25 applicable -23 body -19 comment -29 deadline -17 expiry -16 links -18 none -26 priority -22 proofs -21 responsible -18 score -21 severity -19 status -23 version -21
h/v a	CFA -16 OF -16 VAE 18 applicable -17
h/y	CFA -15 action -19 body -25 comment -28 deadline -20 expectedLevel -18 links -15 none -22 priority 17 proofs -21 responsible 16 status -27 version -17
h/^of	OF 25 applicable -27 none -21 status -19
h/ae	OF -22 applicable 21 status -16
h/aid	OF -15 none 19 status -17
h/class$	OF 16 applicable -15
h/colum	OF -15 body -19 comment -17 links -16 none -19 proofs -15 responsible -18 severity -16 status 24
h/n$	OF -24 VAE -15 applicable 22 comment -24 deadline -18 priority -17 proofs -15 responsible -19
h/oui	OF -15 none -20
h/pr ns	OF -17 applicable 17
h/^appli	VAE -17 applicable -23 body -15 comment -15 expectedLevel -15 none -23 status -17
h/^cat	VAE -15
h/^t	VAE -17 none 22 responsible -16
h/acq	VAE 18
h/act	VAE -15 action 18 comment -17 proofs -17
h/appli	VAE -24 action -17 applicable 16 body -18 comment -20 deadline -17 expectedLevel -17 expiry -16 lastCheck -15 links -17 none -22 priority -17 proofs -18 responsible -19 status -23
h/cat 0	VAE -15 none -16
h/exp	VAE 18 date -33 deadline -16 expiry 23 lastCheck -19
h/form	VAE -15 body -16
h/nc$	VAE -15 comment -15 expectedLevel -19 none -23 status 18
h/pour l	VAE -19 none -15
h/t	VAE -20 applicable -15 comment -15 deadline -15 none 29 responsible -18 score -17 status -17
h/val	VAE 19 deadline -16 status -15
h/^act	action 17 comment -16 proofs -15
h/^actio	action 26 comment -19 deadline -19 expectedLevel -17 links -15 none -18 priority -15 proofs -21 responsible -24
h/^ce	action -17 comment 17 deadline -22 links -21 responsible -18 status -15
h/^echea	action -15 deadline 26 expiry -16 lastCheck -16
h/^eleme	action -17 expectedLevel -19 links -24 none -21 proofs 17 responsible -15
h/^gravi	action -15 links -15 none -15 severity 17
h/^mesur	action 18
h/^mon	action -15 comment -17 expectedLevel -15 expiry -19 lastCheck -22 priority -15
h/^niv	action -15 body -15 comment -19 expectedLevel 21 links -15 none -18 proofs -17 responsible -16 status -17 version -15
h/^nivea	action -16 comment -23 deadline -18 expiry -16 lastCheck -16 links -21 none -28 proofs -15 responsible -19 score -17 version -15
h/^not	action -21 comment 17 deadline -17 expectedLevel -21 links -15 none -17 priority -15 responsible -16 score 19
h/^qui	action -15 comment -19 deadline -15 links -17 none -23 priority -17 proofs -21 responsible 28 status -22
h/^rang	action -19 deadline -16 expiry -15 links 17 none -21 proofs -15 status -18
h/a f	action 20 deadline -15 proofs -16
h/a fair	action 20 deadline -15 proofs -16 responsible -15 score -15 status -18
h/a montr	action -17 comment -18 proofs 26
h/a savoi	action -20 comment 18
h/actio$	action 15 body -23 comment -16 expectedLevel -16 links -18 none -17 session -16 severity -15 status -21
h/aff	action -18 comment -18 none -15 proofs -19 responsible 21 status -16
h/ameli	action 15 lastCheck -20 none -17 status -17
h/artif$	action -15 links -16 proofs 22
h/bar	action -15 expectedLevel 15
h/blabl	action -18 comment 23 expectedLevel -20 links -20 none -15 priority -16 proofs -17 severity -15 status -17 version -16
h/by$	action -15 applicable -15 comment -19 date -19 deadline 15 expectedLevel -17 lastCheck -16 links -18 none -24 priority -15 proofs -19 severity -15 status -23
h/ce	action -25 applicable -17 body -17 expiry -24 lastCheck -26 none -22 priority -24 responsible -27 score -18 severity -16 version -15
h/ce que	action -17 comment 18 deadline -19 documents 15
h/comment$	action -19 comment 21 expectedLevel -16 links -15 none -15
h/corre	action 19
h/corri	action 15 comment -16
h/corri$	action 15 comment -16
h/dat$	action -15 body -17 comment -21 deadline -16 end 16 expectedLevel -15 expiry 18 links -21 none -26 proofs -17 responsible -17 session -17 status -20 steps -16 version -18
h/do	action 21 expectedLevel -17 none -15 proofs -15 responsible -15
h/doc$	action -16 comment -20 deadline -17 documents 18 expectedLevel -15 none -26 priority -15
h/docum$	action -15 comment -21 deadline -21 expectedLevel -16 lastCheck -18 none -24 session -19
h/doit	action 17
h/eleme	action -16 expectedLevel -16 none -22 proofs 19 responsible -18
h/evalu	action -17 date -16 deadline -25 lastCheck 15 none -16 proofs -16 steps 19
h/evide	action -16 deadline -17 expectedLevel -18 none -17 proofs 21 status -15
h/fair	action 23 comment -17 deadline -15 proofs -22 score -15 status -17
h/fair$	action 23 deadline -15 indicator -16 priority -18 proofs -20 status -15
h/gravi	action -15 links -15 none -24 responsible -15 severity 18
h/green	action 18 links -22
h/guid	action -18 comment -16 deadline -15 expectedLevel 26 proofs -17 responsible -15 status -15
h/j	action -18 applicable -15 body -24 expectedLevel -19 links -22 none -28 priority -22 reference -16 responsible -19 score -17 severity -15 version -16
h/justi	action -15 comment -18 links -18 proofs 23
h/l	action -28 deadline -30 expiry -18 lastCheck -19 links -20 none -42 priority -19 score -33 session -20 version -18
h/last	action -16 comment -20 date -30 deadline -26 expectedLevel -15 expiry -23 lastCheck 32 links -17 none -20 priority -15 proofs -18 responsible -16 severity -18 start -20 status -24
h/left	action 17
h/level	action -21 comment -22 deadline -15 expectedLevel 23 links -17 proofs -16 score -18 status -24
h/manoe	action 16
h/men	action 17 comment -16 proofs -16
h/mener	action 15
h/mesur	action 20 proofs -15
h/mon	action -20 comment -22 expectedLevel -16 expiry -24 links -17 none -21 priority -24 proofs -16 responsible -15 status 17
h/montr	action -15 comment -21 deadline -16 proofs 28 responsible -16 status -18
h/next	action 15
h/next actio	action 15
h/nivea	action -15 body -15 comment -23 date -15 deadline -17 expiry -15 lastCheck -15 links -21 none -27 proofs -16 responsible -18 score -15 version -15
h/noter	action -22 comment 17 deadline -21 proofs -16
h/nourr	action 23 comment -22
h/on$	action -19 applicable -16 comment -18 deadline -19 expectedLevel -15 links -25 none -21 priority -17 proofs -15 responsible -17 score -15 severity -16 status -17 version -15
h/out$	action 15
h/papel	action -16 comment -17 expectedLevel -15 links -16 none -15 proofs 20
h/papie	action -20 applicable -16 comment -23 deadline -25 expectedLevel -16 expiry -15 indicator -15 lastCheck -16 links -19 responsible -20
h/papie a	action -15 comment -16 proofs 25 status -18
h/pas	action -17 applicable -20 deadline -22 documents -16 expectedLevel -18 expiry -18 links -30 none -23 priority -16 proofs -19 responsible -26 score -19 status 17
h/path$	action -15 links 23 none -19
h/prend	action 18
h/que je	action 17 comment -21 expectedLevel -17
h/r	action 17 comment -23 steps 17
h/rang	action -18 deadline -17 expectedLevel -15 expiry -15 links 23 none -21 proofs -15 severity -16 status -19
h/rem$	action -15 comment 18 end -17 links -17 responsible -18 session -18 start -16 status -17 step -16
h/rest	action 15
h/savoi	action -19 comment 18
h/savoi$	action -20 comment 16
h/scop	action -22 body -22 comment -25 date -17 deadline -22 expectedLevel -24 expiry -20 lastCheck -20 links -22 none -25 priority -23 proofs -23 responsible -22 score -19 severity -22 status -30 version -19
h/se que	action 17
h/tak	action 19
h/text	action 18 deadline -18 expiry -15 lastCheck -15 links -20 none -22 priority -20 responsible -16 score -19 severity -16 status -20 version -15
h/text$	action 15 deadline -18 expiry -16 lastCheck -15 links -19 none -22 priority -20 proofs -19 responsible -16 score -17 severity -17 status -20 version -15
h/the	action -17 comment -24 none -15 status -19
h/to do	action 19
h/todo	action 22 comment -25 expectedLevel -18
h/vers	action -16 comment -20 date -15 deadline -17 documents -15 expectedLevel -17 expiry -15 none -19 priority -16 proofs -21 responsible -22 session -18 severity -15 status -21 version 28
h/what	action 16 comment -15 links -16
h/0	applicable -23 body -20 comment -29 deadline -16 end -23 expectedLevel -18 links -19 none -30 responsible -20 score 23 session -16 severity -19 start 19 status -26
h/0 0	applicable -21 score -16 status -16
h/0$	applicable -24 comment -25 none -20 score 21 status -22
h/^impri	applicable -19 none 25 responsible -17 status -25
h/^ki	applicable -15 links -15 none -20 responsible 23 status -16
h/^l	applicable -22 none -16 proofs -15 score -18 status -19
h/^nc	applicable -18 comment -19 links -16 none -17 responsible -15 severity 15
h/^ou	applicable -15 comment -17 documents -18 links 29 none -22 priority -17 proofs -15 responsible -26 severity -17
h/am	applicable 17
h/c est	applicable 16
h/comment	applicable -18 comment 19 deadline -20 expectedLevel -19 links -20 none -21 priority -17 proofs -15 responsible -16 severity -15 status -19
h/conf	applicable -20 none -17 severity -16 status 20
h/confi	applicable -15 none 22 responsible -16 status -19
h/dead	applicable -15 comment -15 deadline 23 expiry -22 links -19 none -21 proofs -17 responsible -16 score -15 severity -15
h/f$	applicable -16
h/impri	applicable -19 none 26 responsible -18 status -26
h/kan	applicable -19 body -16 deadline 23 expiry -15 lastCheck -15
h/l 0	applicable -21 score -16 status -16
h/l audit	applicable -21 comment -15 none -15
h/ma	applicable 18
h/nam$	applicable -15 comment -21 deadline -18 expectedLevel -15 links -21 priority -16 reference -16 status -27
h/ou pas	applicable -16 links -17 none -23 proofs -15 responsible -17 score -15 status 16
h/pomm	applicable 16
h/pret	applicable -16 status 19
h/prior	applicable -16 comment -15 priority 18 proofs -15 score -15 status -15
h/we	applicable -20 comment -19 deadline -16 expectedLevel -17 links -16 none -24 priority -16 proofs 15 severity -15 status 21
h/where	applicable -16 deadline -16 links 19 none -22 proofs -17 responsible -15 status 20
h/^accou	body 17
h/^centr	body 20 none -19
h/^clt	body 16
h/^custo	body 15 responsible -15
h/^debut	body -15 end -30 reference -16 session -21 start 30
h/^entre	body 15
h/^finan	body 16
h/^form	body -16
h/^owner	body -23 comment -15 none -26 priority -16 proofs -15 responsible 23 severity -15
h/^perso	body -15 responsible 15
h/^pilot	body -19 status -15
h/^profe	body -18 comment -17 documents -23 links -19 responsible 21 session -18 status -21
h/^refer	body -17 responsible 25
h/^ses	body -15 session 15
h/^struc	body 18
h/^vers	body -16 comment -16 links -18 responsible -16 version 23
h/accou	body 16
h/accou$	body 17
h/benef	body -17
h/benef$	body -18
h/board	body -18 comment -20 expectedLevel -16 links -15 none -19 priority -15 responsible -19 severity -15 status 23
h/body	body 17 responsible -20
h/boit	body 19 responsible -19
h/candi	body -15
h/centr	body 18 none -16
h/clien	body 20 responsible -16
h/clien$	body 15
h/clt	body 17 responsible -17
h/coll	body -21 responsible 19
h/comma	body 22 comment -15 none -17 responsible -16 session -17
h/comma$	body 20 none -15 responsible -17 session -16
h/compa	body 17
h/custo	body 17 status -16
h/de la	body -27 comment -21 date 19 deadline -23 expectedLevel -15 lastCheck -25 priority -15 responsible -20 start -15 status -15 version -16
h/desig	body -16
h/ecart	body -15 severity 20 status -17
h/elev	body -16 documents -22 links 15
h/elev$	body -16 documents -23
h/entre	body 22 deadline -15 end -17 responsible -16 status -26 steps -16
h/entre$	body 21 status -16
h/essm	body 15
h/fin	body -17 comment -15 date -16 end 21 expiry 17 lastCheck -21 none -17 session -15 start -29
h/finan	body 17 status -17
h/ger	body -15 responsible 21
h/gr	body -15 session 17
h/j$	body -18 comment -26 documents -15 links -17 none -22 priority -17 proofs 15 responsible -15
h/job	body -15 links -15 none -19 responsible 26 status -19
h/ki	body -16 none -18 responsible 22 status -15
h/l ecart	body -15 severity 15
h/les	body -16 score -20 status -18
h/nom du	body -16 proofs 17
h/opco	body 18 session -16
h/order	body -15 comment -15 deadline -15 expectedLevel -16 priority 16 score -15 status -20
h/org$	body 15 responsible -15
h/organ	body 18 responsible -15
h/organ$	body 17 trainee -15
h/owner	body -22 none -22 responsible 22 status -16
h/owner$	body -16 responsible 20 status -21
h/par	body -22 comment -16 documents -16 phase -16 priority -16 proofs -15 responsible 21 score -16 session -18 status -18 version -15
h/par$	body -17 responsible 20 status -16
h/parte$	body 15 responsible -15
h/pay	body 19 responsible -20
h/pay$	body 17 responsible -16
h/perso	body -19 deadline -16 expectedLevel -16 links -15 none -18 priority -16 proofs -15 responsible 23 status -19 version -15
h/pilot	body -20 status -16
h/pilot de	body -20 responsible 19
h/porte	body -15 responsible 23
h/possi$	body -15 expectedLevel 20 links -16 proofs -16 score -16 severity -24 status -16
h/pour qui	body 18 responsible -16
h/profe	body -15 comment -17 documents -19 links -17 responsible 25 session -18 status -19
h/qui pay	body 19 responsible -17
h/refer	body -17 comment -18 links -16 responsible 23 session -15 status -17
h/sst	body -15
h/stagi$	body -17 trainee 18
h/struc	body 20
h/struc$	body 16
h/vers$	body -15 links -16 none -19 version 22
h/whos	body -17 none -17 responsible 17
h/%	comment -17 criterion -18 deadline -19 none -26 proofs -15 score 36 status -23
h/^analy	comment 18 steps 16
h/^anyth	comment 19 links -17
h/^artif	comment -17 deadline -15 none -20 proofs 15 responsible -17 status -18
h/^attes	comment -16
h/^avi	comment -16 none -15 steps 20
h/^comen	comment 21 end -15 links -16 none -16 proofs -15 start 16
h/^comme	comment 27 expectedLevel -15 none -15 proofs -17 status -20
h/^cotat	comment -17 status 15
h/^doc	comment -22 deadline -16 documents 26 links -27 none -28 proofs 24 session -20 step -20 version -21
h/^docum	comment -18 deadline -16 links -27 none -17 proofs 17 responsible -26 version -16
h/^dt	comment -15 date 18 expiry -16 lastCheck -15 none -16
h/^empl	comment -15 links 17 responsible -15
h/^et	comment -17 deadline -20 indicator -15 links -15 none -21 responsible -16 session -15 step 19
h/^feu	comment -18 none -21 status 20
h/^formu	comment -15 documents 17 step -17
h/^impor	comment -15 none -19 priority 20 status -18
h/^le	comment -18 date 28 deadline -24 expiry -27 lastCheck -33 none -15 proofs -16 responsible 16 status -15
h/^lien	comment -16 links 23 none -19 responsible -18 status -18
h/^loc	comment -15 links 22 responsible -20 session -15 status -16
h/^mes	comment 19
h/^mis	comment -16 none -22 version 17
h/^mono	comment -16 links -19 none -19 responsible 27 severity -15 status -20
h/^n	comment 17
h/^obs	comment 25
h/^papie	comment -17 documents 16 none -20 proofs 16 responsible -15
h/^path	comment -15
h/^pc	comment -16 links -20 proofs 19
h/^pj	comment -17 links -17 none -17 proofs 26
h/^progr	comment -16 none -19 session 17 status 19
h/^requi	comment -17 links -17 none -18 status -17
h/^rq	comment 21 deadline -15 expectedLevel -16 links -16 none -17 priority -15 proofs -15
h/^se	comment -17
h/^where	comment -17 links 20 none -16
h/a donne	comment -15 proofs 17
h/ai	comment -19
h/analy	comment 20 steps 16
h/anyth	comment 19 links -16
h/argum	comment 20 expectedLevel -17 links -18
h/artif	comment -16 none -19 proofs 16 responsible -15 status -17
h/at	comment -16 links -15 none -16
h/att	comment -19 expectedLevel 22 links -15 none -15 priority -17 proofs -15
h/attes	comment -15
h/auto	comment -22 deadline -20 lastCheck 15 none -18 responsible -15 status 16
h/av	comment -18 deadline 25 expiry -21 lastCheck -20 none -23 priority -18 status 18
h/avanc	comment -17 deadline -19 expectedLevel -15 lastCheck -15 none -19 priority -18 status 26
h/avant	comment -25 date -32 deadline 16 expiry 17 lastCheck -18 links -18 none -21 priority -15 proofs -20 responsible -21 status -21 version -18
h/avant$	comment -15 date -16 expiry 20 none -17 status -17
h/avi	comment -15 none -16 status 19 steps 21
h/b	comment 20 status -17
h/blanc	comment -15 status 17
h/blanc$	comment -16 status 21
h/charg$	comment -18 responsible 17
h/combien	comment -16 none 19 proofs -16 responsible -15 status -22
h/comen	comment 21 end -15 links -18 proofs -16 start 17
h/comme	comment 29 expectedLevel -22 links -17 none -24 proofs -21 responsible -16
h/comme de	comment 18
h/confo	comment -19 expectedLevel -16 none -26 priority -15 status 22
h/confo$	comment -16 status 16
h/conte	comment 19
h/cotat	comment -17 deadline -18 expiry -15 lastCheck -20 none -22 status 15
h/crite	comment -16 criterion 22 none -27 score -17 status -20 version -17
h/d auto	comment -16 deadline -18
h/de preuv	comment -19 proofs 18
h/delai	comment -15 deadline 29 lastCheck -26 responsible -15
h/des	comment -16 expectedLevel 19 status -19 steps 16
h/dispo	comment -15 responsible -16 session 15
h/donne	comment -18 none -16 status -16 steps 16
h/dosie	comment -16 links 19
h/dt	comment -16 date 21 expiry -19 lastCheck -15 none -16 reference -15
h/du docum	comment -16 deadline -20 lastCheck -17 none -16 reference -17
h/ech	comment -16 deadline 24 expiry -15 lastCheck -15 none -17
h/eleme de	comment 17 links -17 none -15
h/elle	comment 15
h/empl	comment -17 links 20 responsible -16 status -15
h/en est	comment -16 links -23 responsible -15 status 27
h/en premi	comment -17 priority 17 status -15
h/energ	comment -17 priority 17
h/et	comment -18 deadline -22 documents -16 none -26 phase -20 priority -17 responsible -23 status 17 step 20
h/etap	comment -19 links -18 none -17 step 19
h/etat	comment -16 date -17 links -16 none -23 reference -15 responsible -17 status 24 version -22
h/feu	comment -16 expectedLevel -15 none -20 status 20
h/fini	comment -15 end 19 lastCheck -16 none -17 score 16 severity -19 start -18
h/formu	comment -15 documents 17 none -16 responsible -15 step -16
h/fourn	comment -17
h/fourn$	comment -16 proofs 16
h/head	comment 19
h/impor$	comment -15 none -18 priority 19 status -18
h/indic$	comment -15 indicator 27 none -23
h/inspi	comment 17
h/j ai	comment -15 proofs 15
h/jour	comment -15 date -19 deadline -18 expiry -15 lastCheck 17 links -15 proofs -15 score -15 status -26
h/lien	comment -15 links 22 responsible -16 status -15
h/locat	comment -16 links 21 none -17
h/locat$	comment -17 links 20 none -17 responsible -16
h/m	comment 19 proofs -17
h/matur	comment -15 none -18 status 20
h/memo	comment 28 deadline -15 expectedLevel -20 links -19 none -20 priority -16 proofs -15 responsible -18 severity -15 status -21
h/mes	comment 16
h/mes not	comment 19
h/mettr	comment -18 deadline 18 expiry -20 priority 15
h/mettr en	comment -19 deadline 15 expiry -22 priority 16
h/mis	comment -16 deadline -18 expiry -17 lastCheck 16 none -23 version 15
h/mobil$	comment -16 links -16 session -16 status -15
h/mod	comment -15 none 23 responsible -16 status -20
h/montr$	comment -20 deadline -16 proofs 24 responsible -16 status -15
h/mot	comment 15 responsible -15
h/nam	comment -22 deadline -18 links -22 priority -16 reference -15 status -26
h/need	comment -15 none -15 responsible -19
h/niv	comment -16 expectedLevel 19 links -17 none -16 status -15
h/nivea de	comment -16 none -16 status 21
h/nom	comment -15 end -16 links -16 none -17 responsible -17
h/not 0	comment -21 score 18
h/not perso	comment 17
h/not$	comment 19 expectedLevel -16 status -22 steps 19
h/nota	comment 24 links -15 none -19 responsible -16 status -23
h/n°	comment -25 deadline -18 documents -19 expectedLevel -16 expiry -15 indicator 22 links -20 none -17 priority -23 proofs -16 reference 20 responsible -23 score -25 status -32 version 22
h/obs	comment 23 responsible -15
h/obs$	comment 22 status -17
h/odd	comment 15
h/order$	comment -16 priority 16 responsible -15 status -18
h/ou$	comment -17 none -17 responsible -16
h/outpu	comment -15 documents 19
h/p	comment -20 deadline -17 links -16 proofs 23 status -23
h/pag	comment -16 none 29
h/pag$	comment -15 none 20 status -17
h/pas$	comment -20 deadline -18 documents -15 expiry -15 links -24 proofs -15 responsible -17 status 15
h/passe	comment -19 none 16
h/passe$	comment -18 none 17
h/path	comment -18 deadline -15 links 21 none -20
h/pc	comment -20 expectedLevel -16 none -16 responsible -15 status -18
h/pc$	comment -15
h/pens	comment 19 proofs -19
h/pense	comment 20 status -15
h/pj	comment -16 links -17 proofs 24 status -16
h/premi	comment -19 end -28 none -17 priority 16
h/premi$	comment -16 priority 16
h/preuv$	comment -24 deadline -17 expiry -19 links 15 proofs 19 responsible -19 score -15 severity -16
h/prevu	comment -15 date -22 deadline 28 expiry -31 lastCheck -30 links -16 responsible -16
h/que ca	comment 16
h/qui$	comment -15 none -16 proofs -19 responsible 16 status -15
h/r$	comment -19
h/ref	comment -17 deadline -18 documents -19 links -18 reference 28 session -17 status -20
h/refle	comment 18 expectedLevel -17
h/rem	comment 20 end -18 links -19 responsible -20 start -16 status -19 step -16
h/remar	comment 29 expectedLevel -16 links -17 none -17 proofs -16 status -19
h/remar$	comment 16
h/requi	comment -22 deadline -15 expectedLevel 17 links -20 none -20 priority -16 responsible -18 status -20
h/requi$	comment -15 links -15
h/respo	comment -16 none -19 priority -16 responsible 25 status -19
h/respo$	comment -19 none -22 priority -16 responsible 26 status -22
h/rq	comment 21 expectedLevel -16 none -17 status -16
h/run	comment -16 date -20 expiry 21 lastCheck -17 links -19 none -18 responsible -15 session 22 status -15
h/rythm	comment -15 none 21 status -16 version -17
h/scor	comment -15 deadline -15 none -17 priority -15 score 25
h/se	comment -19 links -20 none -22 status -17
h/ses	comment -15 responsible -21 session 18 start -19
h/sever	comment -16 expectedLevel -19 none -18 severity 18 status -17
h/sla	comment -15 deadline 18 links -15 phase -15 reference -17 responsible -16 status -15
h/snag	comment 18 documents -19 links -17 responsible -16 status -16
h/sorti	comment -15 documents 16 end 23 start -26
h/statu$	comment -31 deadline -15 links -15 none -15 priority -15 proofs -17 responsible -16 score -17 status 26
h/temoi	comment -20 proofs 24
h/temoi$	comment -19 proofs 23
h/up$	comment 16
h/user	comment 17
h/vecu	comment -15 documents -17 links -15 status 16
h/verdi	comment -20 deadline -17 expectedLevel -20 links -16 none -21 priority -18 proofs -17 score -15 severity -15 status 23
h/vrac	comment 20
h/^sit	criterion -15 none -26 priority -16 proofs -21 responsible -17 score -23 status 27 version -17
h/crit	criterion 17 none -15
h/crite$	criterion 17 none -16
h/n° crit	criterion 15
h/paren	criterion 16
h/^avant	date -15 deadline 19 expiry -17 lastCheck -17
h/^contr	date -24 expiry -16 lastCheck 22 steps 19
h/^dern	date -16 deadline -21 expiry -19 lastCheck 28
h/^echan	date -21 deadline -15 expiry -16 lastCheck 20 none -16
h/^etat	date -16 links -16 none -24 reference -18 responsible -18 status 24 version -20
h/^exp	date -30 deadline -15 expiry 26 lastCheck -24
h/^fin	date -15 end 20 expiry 15 lastCheck -19 none -15 start -26
h/^issu	date 19 expiry -16 none -16
h/^last	date -21 deadline -20 lastCheck 28 none -17
h/^local	date -16 links 24 none -17 proofs -21
h/^valid	date -16 deadline -19 expiry 22 lastCheck -16
h/^vu	date -20 deadline -16 expiry -15 lastCheck 21
h/a jour	date -17 deadline -17 lastCheck 17 none -24 status -21 version 16
h/ajout	date 34 deadline -19 expiry -18 lastCheck -23
h/avant le	date -21 deadline 22 lastCheck -19
h/before	date -16 deadline 21 lastCheck -15 none -15
h/butoi	date -17 deadline 21 expiry -17 lastCheck -21
h/butoi$	date -22 deadline 25 expiry -18 lastCheck -23
h/check	date -28 deadline -24 lastCheck 28 none -15
h/class	date -15 expectedLevel -15 links 21 status -18 version -17
h/const	date -26 deadline -25 lastCheck 17 status 23
h/const$	date -18 deadline -19 expiry -15 lastCheck 23
h/contr	date -28 deadline -21 expiry -20 indicator 17 lastCheck 28 none -22 steps 20
h/contr le	date -18 deadline -18 expiry -19 lastCheck 22
h/cotat$	date 15 lastCheck -18
h/ctrl	date -16 deadline -15 lastCheck 19
h/cvs	date 19 expiry -20
h/d ici	date -15 deadline 24 lastCheck -16
h/dat du	date 16 deadline -28 expiry -30 lastCheck 17
h/dat of	date 15
h/dated	date 17 expiry -20
h/de perem	date -17 deadline -25 expiry 24 lastCheck -16
h/de revu	date -15 lastCheck 19
h/depot	date 24 expiry -15 lastCheck -15
h/dern	date -16 deadline -20 expiry -18 lastCheck 27
h/diffu	date 19 deadline -20 expiry -17 lastCheck -25
h/due	date -19 deadline 24 expiry -20 lastCheck -21 status -15
h/echan	date -22 deadline -16 expiry -18 lastCheck 21 responsible -16 start -15 status -17
h/echea	date -23 deadline 33 expiry -26 lastCheck -25 none -17 status -18
h/enter	date 18 expiry -17 lastCheck -15
h/entry	date 17 deadline -17 expiry -15
h/eta	date -19 deadline 21 expiry -17 lastCheck -16
h/etab	date 21 expiry -20
h/expir	date -29 deadline -28 expiry 32 lastCheck -22
h/expir$	date -26 deadline -23 expiry 24 lastCheck -17
h/horod	date 16
h/issu	date 17 none -15
h/issue	date 20 expiry -21
h/jour$	date -15 deadline -20 lastCheck 20 none 16 status -15
h/jusk	date -19 deadline -17 expiry 23
h/la derni	date -17 deadline -15 lastCheck 20
h/la piec	date -16 expiry 24 lastCheck -15
h/last revie	date -17 lastCheck 17
h/lin	date 16 expiry -17
h/mis a	date -18 deadline -18 expiry -15 lastCheck 19 none -21 status -18 version 15
h/ne	date 17 expiry -16
h/out	date -19 expiry 20 lastCheck -18 none -15 status -15
h/perem	date -16 deadline -18 expiry 26 lastCheck -19
h/perem$	date -19 deadline -17 expiry 24 lastCheck -17 none -15
h/plus	date -20 deadline -22 expiry 26 lastCheck -22
h/pos	date 24 deadline -19 lastCheck -23
h/prevu$	date -20 deadline 22 expiry -19 lastCheck -19
h/recyc	date -15 deadline -17 expiry 18
h/reeva	date -26 deadline -17 expiry -20 lastCheck 25
h/refai	date -17 expiry 18
h/renew	date -17 deadline -26 expiry 30
h/revu	date -19 deadline -16 lastCheck 21
h/revu$	date -17 deadline -16 expiry -15 lastCheck 22
h/row	date 18 deadline -16 expiry -19 lastCheck -17 none 16
h/sunse	date -19 deadline -15 expiry 17
h/this	date 19 deadline -15 lastCheck -15
h/valab	date -16 deadline -17 expiry 22
h/valid	date -17 deadline -30 expiry 27 lastCheck -25 links -16 proofs -18 responsible -16
h/valid$	date -20 deadline -20 expiry 22 lastCheck -18
h/ver	date -18 lastCheck 19
h/verif	date -23 deadline -21 expiry -18 lastCheck 26
h/verif$	date -21 deadline -22 expiry -19 lastCheck 26
h/versi	date -15 deadline -16 expectedLevel -15 links -21 none -24 proofs -22 responsible -19 score -15 status -19 version 34
h/vu	date -23 deadline -18 expiry -17 lastCheck 25
h/vu le	date -23 deadline -17 expiry -17 lastCheck 23
h/^compl	deadline -15 links -17 none -26 priority -17 responsible -19 status 20
h/^d	deadline 23 lastCheck -16
h/^deadl	deadline 17
h/^due	deadline 22 lastCheck -16
h/^evide	deadline -15
h/^faut	deadline 20
h/^j	deadline 19 status -20
h/^must	deadline 20 expiry -19 lastCheck -19
h/^nb	deadline -16 links -20 none 22 priority -16 responsible -17 score -19 status -25
h/^preuv	deadline -20 expectedLevel -19 links -18 proofs 15 status -16
h/^quand	deadline 16
h/^targe	deadline 20 expiry -15
h/a boucl	deadline 18 expiry -16
h/a finir	deadline 16 expiry -19 lastCheck -19
h/aimer	deadline 15
h/apres	deadline -19 expiry 20 lastCheck -20
h/avanc$	deadline -16 none -17 priority -16 status 27
h/be	deadline 17 expiry -20 lastCheck -18
h/before$	deadline 15 none -16
h/bon	deadline -19 expiry 25 lastCheck -20 links -21 none -19 status 20
h/boucl	deadline 20 expiry -19
h/boucl pour	deadline 17 expiry -17
h/ce soit	deadline 24 expiry -16 lastCheck -15
h/chant	deadline -22 links -16 none -19 responsible -17
h/chant$	deadline -24 lastCheck 15 none -15 status 16
h/check$	deadline -18 lastCheck 25
h/coup	deadline -22 lastCheck 23
h/ctrl$	deadline -15 lastCheck 18
h/d avanc	deadline -18 none -16 status 20
h/dat de	deadline -18 end -16 none -22 proofs -18 responsible -15 severity -15 status -15
h/de chant	deadline -20 lastCheck 16 status -15
h/de leve	deadline 16 expiry -15
h/de relec	deadline -19 lastCheck 20
h/de trait	deadline 15 lastCheck -15
h/de valid	deadline -23 expiry 15 lastCheck -20
h/deadl	deadline 18
h/deadl$	deadline 18
h/don	deadline 18
h/don by	deadline 17
h/douc	deadline 15
h/en oeuvr	deadline 21 expiry -22
h/evalu$	deadline -18 none -17 status 17
h/faut	deadline 29 expectedLevel -17 expiry -17 lastCheck -21
h/faut que	deadline 21
h/fin de	deadline -17 end 15 expiry 17 start -19
h/fini le	deadline 16 end 17 start -18
h/finir	deadline 17 expiry -20 lastCheck -18
h/foi	deadline -16 none 15
h/horiz	deadline 19 expiry -21
h/ici	deadline 26 expiry -20 lastCheck -17
h/jai	deadline -19 lastCheck 15
h/jusqu	deadline -17 expiry 18
h/leve	deadline 15
h/leve$	deadline 15
h/lim	deadline 22
h/logge$	deadline -17
h/looke	deadline -15 lastCheck 19
h/maj	deadline -18 severity 15
h/maj$	deadline -19 severity 15
h/must	deadline 18 expiry -20 lastCheck -17
h/objec	deadline 15 proofs 15
h/objec$	deadline 15 proofs 22
h/oeil	deadline -21 lastCheck 23
h/oeuvr	deadline 21 expiry -21
h/op	deadline -15 responsible -15 step 15
h/papie$	deadline -17 links -17 none -23 reference 17 responsible -15
h/phas	deadline -15 none -16 steps 16
h/phas$	deadline -15
h/piec	deadline -15 expiry 17 lastCheck -15 links -16
h/plan	deadline 20 lastCheck -16
h/point	deadline -21 expiry -16 none -23 status -15
h/pour le	deadline 21 expiry -20 lastCheck -21
h/pour$	deadline 19 expiry -18
h/pris	deadline -25 lastCheck 18
h/qd	deadline 16 expiry -15
h/quand	deadline 23 none -15 responsible -15 status -15
h/quand$	deadline 18
h/que ce	deadline 24 expiry -16 lastCheck -16
h/reali	deadline 17
h/recul	deadline -24 lastCheck 17
h/ref$	deadline -15 reference 15 status -16
h/reg	deadline 21 expiry -20 lastCheck -17
h/regar	deadline -20 lastCheck 16
h/relec	deadline -18 lastCheck 16
h/relec$	deadline -20 lastCheck 20
h/rendr	deadline 16 expiry -19
h/resse	deadline -15 none -16 status 19
h/revoi	deadline -18 expiry 27 lastCheck -17
h/soit	deadline 23 expiry -15 lastCheck -15
h/stat$	deadline -16 links -15 none -25 reference -16 session -15 status 27 step -16
h/suppo	deadline -16 proofs 15
h/targe	deadline 19
h/tour	deadline -19 lastCheck 16 status -15
h/trait	deadline 15 lastCheck -15
h/trait$	deadline 16 expiry -17 lastCheck -15
h/vgp	deadline -25 lastCheck 17
h/vie	deadline -15 expiry 15 status -16
h/vise	deadline 17
h/^dossi	documents -18 links 26 responsible -16 steps -18
h/^empla	documents -15 links 18
h/^etap	documents -31 phase -17 step 25
h/^momen	documents -18
h/^n°	documents -16 links -15 none -31 reference 18 responsible -17 status -20
h/^ref	documents -17 none -15 reference 23 responsible -17
h/a sorti	documents 15 proofs 15
h/avec l	documents -17 step 17
h/dossi	documents -17 links 23 status -15
h/du parco	documents -16
h/ecrit	documents 17
h/enreg	documents 16 none -15
h/fait$	documents -18 step 18
h/l elev	documents -17 step 17
h/loc	documents -15 links 22 none -16 responsible -19 status -16 version -15
h/parco	documents -16
h/parco$	documents -15
h/produ	documents 21 links -18 status -21
h/produ$	documents 20 links -17 responsible -15 status -22
h/signe	documents 15 steps 20
h/sorti$	documents 16
h/tach	documents -15
h/touch	documents -17 phase -15 step 18
h/vont	documents 16
h/^0	end -19
h/^clotu	end 22 start -18 steps -16
h/^eval	end -26 steps 20
h/^fini	end 18 severity -20 start -17
h/^nom	end -15 links -17 none -15 responsible -17
h/^posit	end -15 steps 18
h/^premi	end -20
h/^sorti	end 20 start -23
h/^start	end -26 start 22
h/clotu	end 21 start -17 steps -17
h/deb	end -20 start 23 steps -16
h/deb$	end -22 start 23 steps -15
h/debut	end -27 reference -16 session -20 start 28
h/demar	end -24 start 19
h/demar le	end -16 start 16
h/du$	end -16
h/end	end 23 start -27
h/entr	end -16
h/eval	end -25 steps 20
h/finis	end 20 start -17 steps -15
h/finit	end 23 start -25
h/finit le	end 22 start -24
h/jn	end 18 start -15 steps -15
h/kicko	end -16 start 16
h/one	end -16
h/signe$	end -15 steps 21
h/sort	end 18 start -15
h/sort$	end 15
h/start	end -32 start 27
h/term	end 18
h/test	end -15 steps 28
h/wrap	end 15
h/adres	expectedLevel -15 indicator 17 proofs -16 responsible -17 status -15
h/atend$	expectedLevel 15
h/ca	expectedLevel -16 links -22 none -24 proofs -19 responsible -20 steps -16
h/cahie	expectedLevel 17
h/color	expectedLevel -16 links -15 none 16 status -15
h/comme$	expectedLevel -16 none -15
h/evide$	expectedLevel -17 proofs 18
h/exig	expectedLevel 15 priority -16
h/exig$	expectedLevel 15
h/expec	expectedLevel 19 none -17
h/expec$	expectedLevel 19
h/gravi$	expectedLevel -19 severity 18
h/level$	expectedLevel 16 none -15
h/minim	expectedLevel 15
h/nivea d	expectedLevel -17 none -15
h/possi	expectedLevel 23 links -16 proofs -16 score -15 severity -22 status -22
h/reten	expectedLevel -19 status 21
h/reten$	expectedLevel -19 status 20
h/sever$	expectedLevel -18 none -17 severity 18 status -18
h/urgen	expectedLevel -16 none -18 priority 23 status -20
h/veut	expectedLevel 18
h/voir	expectedLevel 16
h/voir$	expectedLevel 16
h/^bon	expiry 19
h/^la	expiry -15 links -19 none -18 session -16 version 16
h/^perem	expiry 15
h/^row	expiry -17 none 18
h/a refai	expiry 16
h/ameli$	expiry -15 lastCheck -21 none -16 status -17
h/au plus	expiry 19
h/au$	expiry 17 steps -17
h/bon jusqu	expiry 19
h/dessu	expiry -18
h/du papie	expiry -17 none -24 proofs -18
h/jusq	expiry 15
h/jusqu au	expiry 21
h/la preuv	expiry -16 lastCheck -15 none -18
h/lign$	expiry -16
h/piec$	expiry 17
h/plus tard	expiry 18
h/redo	expiry 15
h/renou	expiry 16
h/tard	expiry 18
h/throu	expiry 16
h/^adres	indicator -21 none 16
h/^crite	indicator 19 none -19 score -15
h/^relat	indicator 15
h/^rnq	indicator 16 none -16
h/^sert	indicator 15 none -15
h/^suppo	indicator -16 links -15 proofs 17 status -15
h/adres$	indicator 16 links -18
h/de contr	indicator 17 none -16
h/indic	indicator 27 none -32 proofs -18 version 17
h/meteo	indicator -18 none 19 status -15
h/point de	indicator 19 none -18
h/quel	indicator 16 none -19 status -16
h/room$	indicator -15 none 18
h/sert	indicator 16 none -16
h/tarif	indicator -15 none 19
h/vis	indicator 16
h/^const	lastCheck -19 status 20
h/^need	lastCheck -16 responsible -18
h/contr$	lastCheck 17
h/d ameli	lastCheck -18
h/la cotat	lastCheck -17
h/temp	lastCheck 15 score -15 status -17
h/^acc	links 17
h/^chemi	links 16
h/^coule	links -21 none 28 status -17 version -15
h/^driv	links 15
h/^indic	links -15 none -25 proofs -18 responsible -15 status -23 version 20
h/^intit	links -16 session 23
h/^natur	links -16
h/^on	links -15 none -15 status 22
h/^proof	links -16
h/^stora	links 15
h/acc	links 15 steps 18
h/atten	links -22 proofs -24 responsible -18 status -20
h/atten$	links -19 proofs -21 reference -15 responsible -19 status -19
h/burea	links 15
h/c ou	links 20 responsible -16 status -25
h/cest	links 18 status -19
h/chemi	links 21 proofs -18 status -17
h/cod	links -16 reference 15 responsible -17 status -19 version -18
h/compl	links -19 none -21 priority -20 proofs -16 responsible -19 score 18 status 15
h/consu	links -20
h/coule	links -18 none 30 score -15 session -15 status -16
h/cpt	links -16 none 17 status -21 version -16
h/depos	links 16
h/driv	links 21
h/ds	links 17 priority -18
h/emoji	links -15 none 23 proofs -15 responsible -15 status -15
h/empla	links 17
h/empla$	links 18
h/est bon	links -17 status 29
h/fil	links 15 status -15
h/filed	links 16
h/folde	links 18
h/hyper	links 22
h/id	links -18 reference 18 responsible -16 session -15 status -18 version -15
h/intit	links -18 session 23
h/jen	links -18 none -15 status 18
h/le trouv	links 15
h/lien vers	links 16
h/link	links 17
h/link$	links 15
h/liv	links 17 status -17
h/liv$	links 16 status -15
h/local	links 22 none -15 proofs -21
h/mobil	links -15 session -16
h/mono	links -16 none -17 responsible 27 status -20
h/natur	links -17
h/nb	links -18 none 25 priority -17 reference -15 responsible -18 score -19 status -26 version -15
h/on en	links -15 none -16 status 22
h/oppos	links -16 status -16
h/oppos$	links -15 status -15
h/ou c	links 23 status -19
h/ou cest	links 17 status -17
h/ou en	links -17 status 18
h/ou on	links 16
h/pacq	links -15 priority 16
h/pacq$	links -15 priority 16
h/pce$	links -17 none -15 responsible -15 session -15 version -15
h/proof	links -15
h/relea	links -15 none -23 proofs -15 reference -16 responsible -20 status -24 version 28
h/share	links 15
h/sprin	links -16 none 22 responsible -15 score -18 status -18
h/stand	links -17 none -15
h/stat	links -16 none -25 reference -15 responsible -15 session -16 status 26
h/stock	links 17 none -16
h/stock$	links 17 none -15
h/stora	links 16
h/trouv	links 18
h/typ	links -16 none 18
h/under	links 17
h/up	links -15 none -21 start -26
h/url	links 16
h/url$	links 15
h/vers le	links 16
h/zapie	links -17 responsible 15
h/%$	none -15 score 21 status -19
h/^ca	none -16
h/^categ	none 25 status -17
h/^champ	none -15
h/^confi	none 22 responsible -15 score -15 status -20
h/^coul	none 20
h/^curre	none -16 status 18
h/^dure	none 18 status -16
h/^email	none 18
h/^exemp	none 17
h/^forma	none 19 status -17
h/^frequ	none 27 status -18 version -17
h/^heur	none 20 status -15
h/^hour	none 17
h/^id	none -16 reference 16 status -15
h/^ind	none -16
h/^langu	none 20 responsible -15 status -19
h/^matur	none -17 status 22
h/^nombr	none 25
h/^ok	none -16 responsible -16 severity -16
h/^ordr	none -19 priority 19
h/^pag	none 17
h/^phas	none -15 phase 17 steps 15
h/^photo	none 20
h/^point	none -23 responsible 15
h/^pourc	none -16 score 21
h/^prix	none 19 status -16
h/^quest	none 23
h/^rappe	none 20 status -16
h/^saiso	none 17 status -17
h/^sall	none 17
h/^scop	none -23 status -19
h/^secte	none -18
h/^stag	none -16 responsible -18 status -15
h/^step	none -21 phase -19
h/^taill	none 22 status -15
h/^tel	none 15 status -15
h/^telep	none 15
h/^temp	none 17 status -18
h/^train	none -16
h/^versi	none -20 proofs -15 responsible -16 status -15 version 27
h/accue	none 20
h/accue$	none 22 status -18
h/archi	none 16
h/are	none -16 responsible -16 status 21
h/autho	none -15
h/autoe	none -17 status 21
h/av$	none -19 status 21
h/binde	none 19
h/caden	none 19
h/cat	none -15
h/categ	none 21 status -17
h/champ	none -17
h/charg	none -15 responsible 17
h/chem	none 17
h/cod du	none -18 reference 17
h/colou	none 17
h/combien$	none 17
h/compl$	none -16 status 18
h/con	none 16
h/coul	none 21
h/coule$	none 23
h/count	none 16
h/count$	none 15
h/courr	none 21
h/couve$	none -15 status 20
h/d echan	none 16 status -15
h/d entre	none 18
h/de confo	none -17 status 21
h/de forma	none -30 responsible -16
h/de matur	none -15
h/de pag	none 18
h/dur	none 16
h/dure	none 23
h/effor	none 18
h/email	none 19
h/email$	none 20
h/etat$	none -24 status 22
h/ex	none 17
h/exemp	none 17
h/exemp de	none 18
h/falc	none 17
h/fee	none 20 responsible -16 score -17 status -21 version -15
h/freq	none 19
h/frequ	none 25 status -18
h/frequ de	none 19 status -17
h/frequ$	none 19
h/h	none 23
h/heur	none 20
h/hex	none 15 status -15
h/hour	none 21
h/hrs	none 17 status -15
h/ht	none 20
h/ht$	none 21
h/humeu	none 17
h/il	none -22 responsible -16
h/impor	none -19 priority 19 status -18
h/impri$	none 16
h/in$	none -16 responsible -16
h/ind	none -17
h/ind$	none -19 status 16
h/is	none 18
h/it	none -21 responsible -24 version -18
h/kb	none 16
h/kilom	none 20 status -17
h/kms	none 19 score -15 status -17
h/l indic	none -17 status 18
h/langu	none 20 status -19
h/langu$	none 19 status -18
h/mail	none 17
h/mail$	none 19
h/marqu	none 18 status -15
h/mdp	none 19 status -17
h/meeti	none 17
h/mt	none 19
h/no$	none -17
h/nombr	none 25
h/nombr de	none 20
h/non$	none -20
h/ok	none -32 responsible -22 severity -16 status 27 version -15
h/ordr	none -20 priority 20 score -16
h/pass	none 19
h/pass$	none 18 status -15 version -16
h/pce	none -16 responsible -18 session -19 version -17
h/perio	none 19 responsible -16 status -16
h/photo	none 21 score -16
h/playl	none 22
h/pond	none -15 score 15
h/pourc	none -16 score 22
h/prese$	none -15 proofs 19
h/prix	none 28
h/progr	none -21 responsible -15 session 15 status 20
h/progr$	none -16 status 23
h/quali	none -18
h/quali$	none -19
h/quest	none 24 proofs -15
h/rappe	none 18
h/real	none -20
h/regl	none -15
h/reper	none -16
h/resp$	none -15 responsible 24
h/resul	none -15
h/rnq	none -24
h/room	none 19
h/saiso	none 16 responsible -15
h/sall	none 24
h/sall$	none 25
h/secte	none -18
h/sent$	none -15 start -16 steps 20
h/sit	none -22 proofs -22 responsible -18 score -19 status 27 version -15
h/siz	none 17 status -15
h/sourc	none 16
h/spent	none 22
h/spent$	none 15
h/step	none -24 phase -22
h/suppo$	none -16
h/taill	none 22 status -15
h/tampo	none 15
h/taux	none -20 score 20
h/tel	none 16 status -16
h/tel$	none 22 status -15
h/telep	none 17
h/telep$	none 17
h/tempo	none -16
h/tensi	none 15
h/ther	none -17 responsible -15 status 20
h/tous	none 18 score -16
h/trico	none -15 status 16
h/typ de	none -18 status -18
h/typ$	none 17
h/ui	none 18 priority -17
h/urg	none -19 priority 19 status -16
h/urgen$	none -16 priority 26 status -23
h/vehic	none 20 score -16
h/versi$	none -15 version 19
h/verss	none -17 version 17
h/w	none -15 priority 17
h/weigh	none -15 score 17
h/yet	none -15 status 21
h/^ph	phase 16
h/bloc$	phase 15 step -15
h/execu	phase -15
h/part	phase 16 step -17
h/seque$	phase -16
h/^statu	priority -16 status 16
h/au pacq	priority 17
h/engag	priority -15 status 20
h/engag$	priority -18 status 25
h/mo	priority 15 status -16
h/pecki	priority 18
h/prio	priority 18 status -15
h/prior$	priority 17
h/urg$	priority 15
h/^exhib	proofs 15
h/^paper	proofs 18
h/^piec	proofs 18
h/a l	proofs 22
h/can	proofs 15
h/ce qui	proofs 20 responsible -16
h/corpu	proofs 18
h/de quoi	proofs 15
h/dispo$	proofs 16 responsible -15 session 16
h/doc a	proofs 18
h/exhib	proofs 15
h/fichi	proofs 17
h/fichi$	proofs 20
h/guid$	proofs -16
h/laudi	proofs 15
h/model	proofs -15 status -16 version 16
h/model$	proofs -17 status -15 version 16
h/prese	proofs 19
h/prob	proofs 21 status -16
h/quoi	proofs 18
h/sor	proofs 17
h/sur	proofs -15 score 16
h/^cod	reference 17 session -17 version -15
h/^neph	reference 18
h/neph	reference 18
h/numbe	reference 16
h/v$	reference -16
h/^cover	responsible -15 status -20
h/^porte	responsible 21
h/^resp	responsible 27 status -17
h/^respo	responsible 27 status -15
h/body$	responsible -17
h/ch$	responsible 15
h/coach	responsible 19 steps -18
h/combi	responsible -15 session -15 version 15
h/docum de	responsible -15
h/echan$	responsible -16 status -17
h/en charg	responsible 18
h/etabl	responsible -16
h/gar	responsible 17
h/it s	responsible -15 status 15
h/ki$	responsible 18
h/le gar	responsible 17
h/nom de	responsible -18 step 15
h/ocup	responsible 23
h/ord	responsible -15 status -15
h/port	responsible 24
h/presc	responsible -15 session -16
h/resp	responsible 25 status -16
h/rol	responsible 16 session -19 status -15
h/salon	responsible -15
h/secr	responsible 15
h/secre	responsible 18 status -16
h/sen	responsible 18
h/ses$	responsible -16 session 15 start -16
h/sessi	responsible -15 steps -17
h/shap	responsible -15
h/spons	responsible -15
h/stag	responsible -22 session 19 status -19
h/^%	score 22 status -15
h/^scor	score 21
h/^taux	score 16
h/^weigh	score 16
h/how	score -17
h/mont	score 15
h/ratin$	score 16
h/real$	score 16
h/scor$	score 21
h/sur 0	score 16
h/tx	score 15
h/^cours	session 16
h/coife	session -15
h/cours	session 15
h/la forma	session 20
h/permi	session 18
h/raci	session -16
h/run$	session 20
h/stag$	session 20
h/^min	severity 15
h/^sever	severity 15
h/^si	severity 15
h/^typ	severity 19
h/grav	severity 18 status -23
h/grav ou	severity 15 status -21
h/min	severity 15
h/si	severity 15
h/^convo	start -17 steps 27
h/^end	start -18
h/convo	start -17 steps 26
h/debut$	start 15
h/fin$	start -19
h/sent	start -15
h/^auto	status 20
h/^avanc	status 19
h/^budge	status -15
h/^confo	status 16
h/^evalu	status 17 steps 19
h/^fil	status -16
h/^freq	status -15
h/^grav	status -21
h/^how	status -15
h/^journ	status -15
h/^propr	status -16
h/^who	status -16
h/actue	status 17
h/actue$	status 18
h/appro	status 15
h/budge$	status -15
h/ca en	status 16
h/concl	status 15
h/couve	status 18
h/curre	status 16
h/dat d	status -23
h/de couve	status 21
h/de nc	status -15
h/du doc	status -16 version 20
h/est ou	status 19
h/freq$	status -15
h/group$	status -15
h/i stand	status 17
h/id$	status -15
h/journ	status -15
h/lib	status -17
h/mood	status 19
h/moutu	status -16
h/moutu$	status -15
h/no	status -19
h/n°$	status -17
h/ok ou	status 17
h/parc	status -16
h/parc$	status -15
h/plac	status 17
h/print	status -16
h/propr	status -15 steps 17
h/qu	status -19
h/stand$	status 18
h/tag	status -16
h/tag$	status -15
h/venir	status 15
h/where i	status 16
h/where it	status -18
h/fait	step 16
h/^appel	steps 17
h/^certi	steps 15
h/^conv	steps 20
h/^emarg	steps 18
h/^fact	steps 18
h/^joini	steps 15
h/^livre	steps 15
h/^mid	steps 15
h/^regle	steps 20
h/^welco	steps 19
h/acc$	steps 21
h/appel	steps 15
h/aux	steps 20
h/bes	steps 15
h/certi	steps 18
h/chaud$	steps 15
h/conse	steps 19
h/donne$	steps 16
h/emarg	steps 16
h/envoy	steps 17
h/envoy$	steps 17
h/epi	steps 18
h/feuil	steps 15
h/instr	steps 15
h/inves	steps 21
h/joini	steps 15
h/main	steps 16
h/mid	steps 15
h/month	steps 15
h/peda	steps 15
h/posit	steps 15
h/preli	steps 16
h/regle	steps 21
h/remi	steps 16
h/remi$	steps 17
h/revie$	steps 16
h/rul	steps 16
h/sheet	steps 15
h/suivi	steps 17
h/surve	steps 15
h/synth	steps 17
h/trace$	steps 16
h/vus	steps 20
h/welco	steps 17
h/bonho	trainee 15
h/stude	trainee 16
h/etat du	version -15
h/prouv	version -16
h/versi du	version 18
indicators/afterDocuments	BC -18 CFA -26 OF -12 VAE -14 action -10 applicable -18 body -13 comment -8 criterion -12 date -13 deadline 4 expectedLevel -6 expiry -11 indicator -15 label -10 lastCheck -3 links 5 none -2 priority -6 proofs -24 responsible -5 score -2 severity -8 status -5 version -9
indicators/afterNumbers	BC -1 CFA -13 OF -18 VAE -11 action -9 applicable -10 body -16 comment -6 criterion -9 date -12 deadline -10 expectedLevel -7 expiry -12 indicator -7 label 4 lastCheck -8 links -14 none -6 priority -8 proofs -7 responsible -11 score -11 severity -10 status -6 version -11
indicators/amongMarks	BC 7 CFA 5 OF -5 VAE -4 action -17 applicable -11 body -15 comment -10 criterion -12 date 1 deadline -5 expectedLevel -5 expiry -1 indicator -11 label -8 lastCheck -7 links -6 none -9 priority -9 proofs -3 responsible -9 score -4 severity -13 status -12 version -9
indicators/asks	BC -1 applicable -1 body -2 comment -7 deadline -1 expectedLevel -2 label -1 links -1 none -5 priority -2 proofs -4 responsible -3 score -1 severity -2 status 19
indicators/besideMarks	BC -3 CFA -2 VAE -3 action -5 applicable -11 body -9 comment -7 criterion -13 date -13 deadline -7 expectedLevel -8 expiry -10 indicator -8 label -9 lastCheck -8 links -6 none -6 priority -5 proofs -5 responsible -5 score -10 severity -6 status -8 version -12
indicators/bias	BC -12 CFA -15 OF -14 VAE -14 action -13 applicable -8 body -12 comment -5 criterion -17 date -13 deadline -7 expectedLevel -10 expiry -10 indicator -19 label -20 lastCheck -11 links -7 none 5 priority -8 proofs -11 responsible -10 score -11 severity -11 status -4 version -14
indicators/booleans	BC 2 CFA 2 OF 2 VAE -2 action -1 applicable 1 body -2 comment -9 criterion -8 date -14 deadline -15 expectedLevel -26 expiry -8 indicator -1 label -3 lastCheck -13 links -2 none -23 priority -16 proofs -1 responsible -1 score -31 severity -21 status -35 version -5
indicators/cased	BC -14 CFA -10 OF -9 VAE -13 action 4 applicable -13 body 7 comment -9 criterion 5 date -16 deadline -13 expectedLevel -10 expiry -15 indicator -11 label 7 lastCheck -15 links -6 none -18 priority -26 proofs 1 responsible -4 score -24 severity -10 status -13 version -18
indicators/code	BC -25 CFA -23 OF -23 VAE -27 action -23 applicable -30 body -58 comment -27 criterion 6 date -14 deadline 2 expectedLevel -47 expiry -13 indicator -7 label -12 lastCheck -13 links -34 none 5 priority 1 proofs -9 responsible -23 score -39 severity 5 status -4 version 12
indicators/criteria	BC 1 CFA -5 OF -4 VAE -5 action -26 applicable -4 body -20 comment -6 criterion 35 date -8 deadline -20 expectedLevel -10 expiry -5 indicator -19 label -12 lastCheck -7 links -17 none -8 priority -35 proofs -11 responsible -23 score -11 severity -15 status -10 version -26
indicators/dates	BC -24 CFA -25 OF -26 VAE -32 action -24 applicable -28 body -23 comment -34 criterion -22 date 3 deadline 14 expectedLevel -28 expiry 7 indicator -27 label -29 lastCheck 11 links -59 none -57 priority -40 proofs -32 responsible -30 score -39 severity -36 status -62 version -17
indicators/digit	BC 5 CFA 3 OF 5 VAE 4 action -3 applicable 5 body -5 comment -6 criterion 1 date -5 deadline -11 expectedLevel -16 expiry -4 indicator -20 label -2 lastCheck -4 links -6 none -24 priority -5 proofs -3 responsible -3 score -8 severity -5 status -15 version -7
indicators/document	BC -2 CFA -2 OF -2 VAE -2 action 9 applicable -2 body -27 comment -19 criterion -11 date -7 deadline -13 expectedLevel -40 expiry -5 indicator -8 label -22 lastCheck -5 links 3 none -28 priority -27 proofs 44 responsible -23 score -6 severity -17 status -62 version -5
indicators/earlier	BC -11 CFA -12 OF -12 VAE -12 action -11 applicable -11 body -12 comment -16 criterion -10 date 6 deadline -9 expectedLevel -12 expiry -22 indicator -10 label -12 lastCheck 7 links -19 none -18 priority -15 proofs -12 responsible -7 score -15 severity -15 status -18
indicators/empty	BC -10 CFA -20 OF -12 VAE -14 action -8 applicable -1 body -16 comment -12 criterion -42 date -24 deadline -11 expectedLevel -8 expiry -21 indicator -49 label -52 lastCheck -19 links -9 none -20 priority -24 proofs -3 responsible -6 score -22 severity -17 status -8 version -12
indicators/few	BC -3 CFA -4 OF -3 VAE -5 action -18 applicable -2 body -5 comment -18 criterion 4 date -31 deadline -17 expectedLevel -1 expiry -23 indicator -33 label -37 lastCheck -28 links -10 none 3 priority -2 proofs -29 score -2 severity -12 status -9 version -2
indicators/file	BC -8 CFA -8 OF -9 VAE -10 action -17 applicable -11 body -4 comment -8 criterion -1 date -13 deadline -5 expectedLevel -23 expiry -11 indicator -8 label -13 lastCheck -11 links -8 none -7 priority -4 proofs 24 responsible -3 score -4 severity -5 status -9 version -3
indicators/filled	BC -9 CFA -7 OF -7 VAE -7 action -25 applicable -4 body -5 comment -36 criterion -6 date 4 deadline -10 expectedLevel 1 expiry -18 indicator -8 label -6 lastCheck -10 links -13 none -12 priority -16 proofs -5 responsible -19 score 1 severity -25 status 24 version -12
indicators/first	BC -15 CFA -28 OF -30 VAE -28 action -9 applicable -10 body -21 comment -11 criterion 5 date -9 deadline -7 expectedLevel -20 expiry -4 indicator 5 label -3 lastCheck 3 links -5 none -39 priority -3 proofs -17 responsible -13 score -19 severity -11 status -18 version -11
indicators/hundred	BC -41 CFA -28 OF -34 VAE -38 action -8 applicable -41 body -9 comment -11 criterion -11 date -15 deadline -20 expectedLevel -11 expiry -11 indicator 2 label -7 lastCheck -12 links -11 none 5 priority -9 proofs -12 responsible -6 score 14 severity -8 status -27 version -9
indicators/indicators	BC -4 CFA -10 OF -9 VAE -9 action -13 applicable -8 body -17 comment -8 criterion 3 date -19 deadline 6 expectedLevel -16 expiry -19 indicator 12 label -25 lastCheck -17 links -7 none 1 priority -43 proofs -23 responsible -22 score -5 severity -14 status -9
indicators/isLabel	BC -1 CFA -1 OF -1 VAE -1 action -13 applicable -2 body -1 comment -22 criterion -6 date -3 deadline -7 expectedLevel -20 expiry -2 indicator 5 label 28 lastCheck -2 links -25 none -9 priority -3 proofs -28 responsible -2 score -3 severity -2 status -20 version -7
indicators/isNumber	BC -1 CFA -1 OF -1 VAE -1 action -5 applicable -2 body -1 comment -10 criterion -10 date -2 deadline -10 expectedLevel -4 expiry -2 indicator 27 label -3 lastCheck -2 links -11 none -44 priority -1 proofs -6 responsible -1 score -32 severity -1 status -17 version -18
indicators/last	BC -12 CFA 4 OF -14 VAE -5 action -10 applicable -13 body -1 comment -11 criterion -11 deadline -13 expectedLevel -2 expiry -8 indicator -8 label -10 lastCheck -14 links -15 none -10 priority -5 proofs -9 responsible -13 score -7 severity -6 status -9 version -1
indicators/later	BC -11 CFA -10 OF -11 VAE -11 action -11 applicable -12 body -12 comment -13 criterion -12 date -22 deadline 2 expectedLevel -10 expiry 13 indicator -15 label -12 lastCheck -12 links -19 none -22 priority -18 proofs -15 responsible -13 score -16 severity -15 status -22 version -9
indicators/link	BC -10 CFA -10 OF -10 VAE -11 action -41 applicable -12 body -21 comment -49 criterion -13 deadline 3 expectedLevel -60 indicator -15 label -25 lastCheck -2 links 54 none -24 priority -30 proofs -54 responsible -33 score -18 severity -16 status -46 version -37
indicators/lists	BC -13 CFA -11 OF -12 VAE -16 action -3 applicable -14 body -4 comment -9 criterion -7 date -14 deadline 23 expectedLevel -6 expiry -12 indicator -7 label -2 lastCheck -16 links -13 none -32 priority -15 proofs -5 responsible -11 score 21 severity -6 status -20 version -21
indicators/marks	BC -3 CFA -1 action -24 applicable -1 body -26 comment -7 criterion -8 date -5 deadline -3 expectedLevel -17 expiry -1 indicator -11 label -11 lastCheck -2 links -26 none -7 priority -17 proofs -27 responsible -32 score -12 severity -6 status -2 version -19
indicators/numbers	BC -6 CFA -4 OF -1 VAE -2 action -17 applicable -4 body -23 comment -19 criterion -6 date -34 deadline -30 expectedLevel -25 expiry -24 indicator -11 label -19 lastCheck -29 links -27 none 11 priority -26 proofs -30 responsible -15 score -3 severity -20 status -46 version -22
indicators/order	BC -12 CFA -10 OF -11 VAE -12 action 46 applicable -14 body -26 comment -20 criterion 15 date -8 deadline -15 expectedLevel -33 expiry -8 indicator -10 label -25 lastCheck -8 links -29 none -44 priority -2 proofs -35 responsible -14 score -13 severity 1 status -7 version -22
indicators/percent	BC -23 CFA -19 OF -21 VAE -24 action -3 applicable -25 body -5 comment -9 criterion -8 date -5 deadline -7 expectedLevel -8 expiry -4 indicator -5 label -2 lastCheck -5 links -4 none -33 priority -18 proofs -2 responsible -4 score 31 severity -9 status -35 version -10
indicators/person	BC -2 CFA -2 VAE -1 action -12 applicable -1 body 13 comment -20 criterion -41 date -17 deadline -24 expectedLevel -50 expiry -13 indicator -14 label -23 lastCheck -15 links -42 none -28 priority -15 proofs -15 responsible 25 score -33 severity -5 status -13 version -17
indicators/phase	BC -7 CFA -8 OF -9 VAE -9 action -5 applicable -11 body -5 comment -22 criterion 26 date -7 deadline 16 expectedLevel -22 expiry -8 indicator -14 label -4 lastCheck -6 links -9 none -28 priority -17 proofs -6 responsible -8 score -19 severity -12 status 5 version -20
indicators/place	BC -4 CFA -13 OF -4 VAE -6 action -3 applicable -17 body -4 comment -3 criterion -29 date -8 deadline -9 expectedLevel -2 expiry -6 indicator -27 label -19 lastCheck -7 links -7 none -9 priority 3 proofs -13 responsible -1 score -1 severity -3 status -21 version -9
indicators/prefixed	BC -2 CFA -1 OF -2 VAE -2 action -8 applicable -1 body -11 comment 7 criterion -10 date -2 deadline -8 expectedLevel -19 expiry -3 indicator 8 label -8 lastCheck -2 links 11 none -8 priority -4 proofs -20 responsible -13 score -2 severity -3 status -19 version 6
indicators/priority	BC -33 CFA -29 OF -30 VAE -37 action -20 applicable -35 body -42 comment -9 criterion -11 date -18 deadline -29 expectedLevel -9 expiry -13 indicator -9 label -11 lastCheck -15 links -35 none -29 priority 55 proofs -26 responsible -43 score -5 severity -22 status -24 version -4
indicators/ratio	BC -16 CFA -16 OF -14 VAE -19 action -3 applicable -17 body -3 comment -6 criterion -7 date -5 deadline 5 expectedLevel -7 expiry -3 indicator -10 label -1 lastCheck -4 links -3 none -15 priority -9 proofs -2 responsible -3 score 17 severity -6 status -23 version -5
indicators/rising	BC -19 CFA -12 OF -17 VAE -21 action -8 applicable -20 body -5 comment -3 criterion -15 date -10 deadline 2 expectedLevel -13 expiry -12 indicator 30 label -22 lastCheck -8 links -8 none -4 priority -26 proofs -13 responsible -7 severity -5 status 1 version -10
indicators/said	BC -2 CFA -1 VAE -1 action -25 applicable -2 body -36 comment -1 criterion -6 date -14 deadline -14 expectedLevel -15 expiry -12 indicator -10 label -23 lastCheck -8 links -36 none 2 priority -13 proofs -23 responsible -41 score -1 severity -3 status 5 version -14
indicators/second	BC -17 CFA -27 OF -23 VAE -6 action -14 applicable -15 body -20 comment -12 criterion -3 date -8 deadline -20 expectedLevel -9 expiry -7 indicator 3 lastCheck -9 links -14 none 2 priority -9 proofs -12 responsible -13 score -13 severity -17 status -11 version -18
indicators/sentences	BC -12 CFA -12 OF -12 VAE -14 action 10 applicable -13 body -31 comment 21 criterion -26 date -14 deadline -24 expectedLevel 17 expiry -14 indicator -9 label 4 lastCheck -14 links 8 none -60 priority -40 proofs -12 responsible -48 score -20 severity -31 status -36 version -23
indicators/separators	BC -6 CFA -7 OF -7 VAE -9 action -16 applicable -9 body -37 comment -25 criterion -11 date -6 deadline -2 expiry -7 label 9 lastCheck -7 links 3 none -37 priority -29 proofs 11 responsible 30 score -7 severity -13 status 6 version -18
indicators/severity	BC -28 CFA -29 OF -32 VAE -31 action -6 applicable -20 body -27 comment -29 criterion -25 date -17 deadline -20 expectedLevel 21 expiry -16 indicator -11 label -11 lastCheck -17 links -22 none -53 priority -22 proofs -21 responsible -32 score -31 severity 46 status -43 version -1
indicators/short	BC 2 CFA 2 OF 3 VAE 2 action -25 applicable 6 body -16 comment -34 criterion -11 date -16 deadline -17 expectedLevel -43 expiry -13 indicator 3 label -7 lastCheck -15 links -25 none -5 priority 1 proofs -13 responsible -11 score 7 severity -12 status -19 version -6
indicators/single	BC 4 OF -1 VAE -1 action -10 applicable -3 body -24 comment -9 criterion -11 date -3 deadline -9 expectedLevel -14 expiry -5 indicator -2 label -3 lastCheck -6 links -12 none -46 priority -23 proofs -9 responsible 23 score -34 severity -30 status -29 version -13
indicators/sparse	BC -15 CFA -24 OF -5 VAE -5 action 8 applicable -7 body -14 comment 5 criterion -7 date -24 deadline 3 expectedLevel -23 expiry 1 indicator -13 label -16 lastCheck -9 links -28 none -18 priority -16 proofs -26 responsible -17 score -15 severity 3 status -26 version -17
indicators/stepHeader	BC 14 CFA -24 OF -24 VAE -23 action 10 applicable -22 body -18 comment -38 criterion -17 date -30 deadline 5 expectedLevel -21 expiry -29 indicator 16 label -10 lastCheck 14 links -19 none -12 priority -30 proofs -19 responsible -16 score 6 severity -19 status -3 version -18
indicators/stepNames	BC -3 CFA -3 OF -3 VAE -3 action -2 applicable -3 body -7 comment -66 criterion 14 date -6 deadline -9 expectedLevel 11 expiry -4 indicator -1 label 12 lastCheck -4 links -17 none -15 priority -17 proofs 33 responsible -16 score -5 severity -5 status -40 version -12
indicators/texts	BC -19 CFA -16 OF -17 VAE -17 action -10 applicable -16 body -14 comment -1 criterion -20 date -15 deadline -13 expectedLevel -12 expiry -9 indicator -11 label -13 lastCheck -11 links -5 none 9 priority -3 proofs -9 responsible -4 score -21 severity -1 version -9
indicators/unique	BC -26 CFA -22 OF -23 VAE -27 action -12 applicable -22 body -17 comment -3 criterion -17 date -8 deadline -3 expectedLevel -20 expiry -1 indicator 1 label -1 lastCheck -3 links -8 none 6 priority -4 proofs 1 responsible -20 score -8 severity -4 status 4 version -13
indicators/vague	BC -14 CFA -15 OF -13 VAE -16 action -11 applicable -15 body -17 comment -18 criterion -16 date -17 deadline 26 expectedLevel -16 expiry -24 indicator -14 label -6 lastCheck -23 links -21 none -40 priority -26 proofs -12 responsible -20 score 11 severity -15 status -12 version 8
indicators/version	BC -29 CFA -27 OF -28 VAE -29 action -14 applicable -30 body -43 comment -27 criterion 11 date -12 deadline -20 expectedLevel -28 expiry -11 indicator 2 label -9 lastCheck -11 links -27 none -18 priority -45 proofs -30 responsible -42 score 2 severity -33 status -42 version 41
indicators/worded	BC -35 CFA -34 OF -38 VAE -43 action -7 applicable -42 body 1 comment 19 criterion -6 date -27 deadline -10 expectedLevel -2 expiry -23 indicator -10 label -7 lastCheck -26 links -6 none -38 priority -4 proofs 2 responsible 4 score -25 severity -24 status -12 version 4
indicators/yesNo	BC 6 CFA 5 OF 6 VAE 5 action -19 applicable 8 body -20 comment -19 criterion -28 date -15 deadline -13 expectedLevel -5 expiry -12 indicator -11 label -4 lastCheck -9 links -21 none -12 priority -9 proofs -14 responsible -26 score -10 severity -1 status -16 version -16
indicators/statuses	CFA 1 OF 3 VAE 2 action -25 body -35 comment -1 criterion -8 date -16 deadline -15 expectedLevel -16 expiry -14 indicator -10 label -22 lastCheck -9 links -36 none -2 priority -14 proofs -23 responsible -40 score -6 severity -4 status 1 version -15
indicators/long	action -16 comment -10 date -1 deadline -1 expectedLevel -8 expiry -1 indicator 3 label -10 lastCheck -1 links -21 none -1 proofs 22 responsible -1 status -2
indicators/titles	action -9 body -3 comment -20 criterion 19 date -1 deadline -2 expectedLevel -12 expiry -1 indicator -16 label 22 lastCheck -1 links -12 none -6 priority -2 proofs -17 responsible 2 score -2 severity -1 status -23 version -3
journeyTall/afterDocuments	comment -1 deadline -12 documents -5 indicator -1 links -2 none -2 phase -13 reference -13 responsible 5 session -9 status -6 step -30
journeyTall/afterNumbers	comment -4 deadline -8 documents -5 indicator -16 links -8 none -5 phase -10 reference -7 responsible 6 session -12 status -5 step -5
journeyTall/amongMarks	comment -16 deadline -1 documents -13 indicator 6 links 9 none -4 phase -6 reference 2 responsible -2 session 5 status -15 step -18
journeyTall/asks	comment -6 deadline -4 documents -2 links -1 none -8 phase -4 responsible -8 session -4 status 13 step -4
journeyTall/besideMarks	comment -1 deadline -3 documents -3 indicator -3 links -8 none -2 phase -14 reference -8 responsible -5 session -4 status -8 step -10
journeyTall/bias	comment -5 deadline -6 documents -5 indicator -15 links -6 none 5 phase -9 reference -9 responsible -2 session -10 status -3 step -12
journeyTall/cased	comment -15 deadline -1 documents -4 indicator -17 links -1 none -25 phase 5 reference 4 responsible -1 session 4 status -19 step -4
journeyTall/code	comment -24 documents -14 indicator -8 links -37 none -1 phase -45 reference 22 responsible -22 session 8 status -9 step -30
journeyTall/criteria	comment 1 deadline -23 documents -22 indicator -5 links -19 none 1 phase -13 reference -10 responsible -18 session -12 status 3 step 1
journeyTall/dates	comment -23 deadline 29 documents -17 indicator -9 links -32 none -30 phase -14 reference -22 responsible -18 session -14 status -24 step -22
journeyTall/digit	comment -9 deadline -7 documents -1 indicator -7 links -3 none 9 phase -1 reference -2 responsible -1 session -2 status -8 step -4
journeyTall/document	comment -22 deadline -36 documents 35 indicator -16 links -11 none -24 phase -2 reference -16 responsible -29 session -53 status -69 step -3
journeyTall/earlier	comment -2 deadline 5 links -3 none -5 reference -1 session -1 status -3 step -1
journeyTall/empty	comment -2 deadline -5 documents 5 indicator -35 links -1 none -8 phase -34 reference -16 responsible -3 session -42 status -4 step -42
journeyTall/few	comment -21 deadline -21 documents -25 indicator -14 links -4 none 10 phase -25 reference -24 responsible 10 session -7 status -24 step -25
journeyTall/file	comment -14 deadline -10 documents 24 indicator -6 links -12 none -9 phase -14 reference -10 responsible -15 session -9 status -15 step -23
journeyTall/filled	comment -27 deadline -12 documents -22 indicator -8 links -18 none 1 phase -2 reference -3 responsible -19 session -5 status 7 step 4
journeyTall/first	comment -11 deadline -16 documents -28 indicator -15 links -20 none -30 phase 13 reference -12 responsible -19 session -29 status -8 step 2
journeyTall/hundred	comment -11 deadline -21 documents -11 indicator 6 links -16 none 3 phase -10 reference -17 responsible -11 session -9 status -21 step -19
journeyTall/indicators	comment -9 deadline -7 documents -28 indicator 17 links -5 none -12 phase -21 reference -25 responsible -29 session -24 status -11 step -21
journeyTall/isNumber	comment -15 deadline -19 documents -5 indicator 25 links -15 none -24 phase -5 reference -12 responsible -7 session -8 status -12 step -8
journeyTall/last	comment 4 deadline -11 documents -12 indicator -13 links -6 none -15 phase -3 responsible -9 session -11 status -14 step -12
journeyTall/later	comment -5 deadline 3 indicator 8 links -1 none -6 reference -1 status -5 step -1
journeyTall/link	comment -32 deadline 10 documents -43 indicator -9 links 40 none -21 phase -17 reference -22 responsible -26 session -27 status -31 step -34
journeyTall/lists	comment -11 deadline 3 documents -9 indicator 13 links -24 none -31 phase -7 reference -8 responsible -11 session -5 status -31 step -16
journeyTall/long	comment -14 deadline -1 documents 26 indicator -1 links -23 none -4 phase -3 reference -1 responsible -1 session -1 status -2 step -23
journeyTall/marks	comment 2 deadline 6 documents -13 indicator -4 links -30 none -2 phase -28 reference -27 responsible -35 session -32 status 3 step -23
journeyTall/numbers	comment -16 deadline -23 documents -18 indicator -2 links -24 none 13 phase -17 reference -32 responsible -18 session -17 status -32 step -34
journeyTall/order	comment -11 deadline 15 documents -7 indicator -22 links -6 none -44 phase 5 reference -28 responsible -12 session -42 step 3
journeyTall/person	comment -20 deadline -10 documents -31 indicator -21 links -37 none -18 phase 18 reference -50 responsible 27 session -6 status -8 step -17
journeyTall/phase	comment -21 deadline -31 documents -60 indicator -15 links -21 none -27 phase 40 reference -24 responsible -28 session -24 status -20 step -18
journeyTall/place	comment -4 deadline -3 documents -12 indicator -12 links -1 none 3 phase -21 reference -8 responsible -1 session -4 status 3 step -25
journeyTall/prefixed	comment -4 deadline -21 documents -16 indicator 20 links 9 none -18 phase -9 reference -14 responsible -14 session -15 status -24 step -20
journeyTall/priority	comment 9 deadline -28 documents -27 indicator 12 links -24 none -11 phase -13 reference -10 responsible -19 session -13 status 1 step -1
journeyTall/ratio	comment -4 deadline -12 documents -1 indicator 11 links -1 none -5 phase -1 reference -1 responsible -1 session -1 status -8 step -1
journeyTall/rising	comment -5 deadline -3 documents -28 indicator 15 links -2 none -9 phase -16 reference -17 responsible -23 session -18 status -12 step -13
journeyTall/said	comment 4 deadline -10 documents -13 indicator -2 links -29 none 2 phase -27 reference -24 responsible -34 session -30 status 6 step -19
journeyTall/second	comment -11 deadline -10 documents -8 indicator -17 links -11 none 1 phase -4 reference -19 responsible -9 session -6 status -15 step 2
journeyTall/sentences	comment 24 deadline -38 documents 4 indicator -27 links 14 none -37 phase -48 reference -18 responsible -51 session -39 status -18 step -15
journeyTall/separators	comment -12 deadline -27 documents 11 indicator 10 links 3 none -29 phase -46 reference -13 responsible 18 session -42 status -1 step -15
journeyTall/severity	comment 8 deadline -5 documents -6 indicator -2 links -1 none -8 phase -1 reference -1 responsible -1 step -5
journeyTall/short	comment -32 deadline 11 documents -9 indicator 3 links -22 none 5 phase -5 reference -29 responsible 10 session -47 status -8 step -45
journeyTall/single	comment -15 deadline -13 documents -2 indicator -8 links -13 none -16 phase -13 reference -8 responsible 17 session -18 status -13 step -11
journeyTall/sparse	comment 7 documents -5 indicator -12 links -1 none -13 phase -12 reference -10 session -14 status -21 step -22
journeyTall/statuses	comment 4 deadline -10 documents -13 indicator -2 links -29 none 2 phase -27 reference -24 responsible -34 session -30 status 6 step -19
journeyTall/stepHeader	comment -13 deadline -13 documents -11 indicator -10 links -7 none 12 phase -12 reference -13 responsible -6 session -3 status 14 step -9
journeyTall/stepNames	comment -63 deadline -35 documents 8 indicator -17 links -19 none -49 phase -16 reference -38 responsible -43 session -31 status -51 step 28
journeyTall/texts	comment -5 deadline -11 documents -8 indicator -11 links -4 phase -4 reference -3 responsible -4 session -4 status -1 step -7
journeyTall/unique	comment -7 deadline -5 documents -3 indicator -7 links -10 none -11 phase -19 reference 7 responsible -17 session -31 status -13 step 14
journeyTall/vague	comment -20 deadline 36 documents -35 indicator -5 links -33 none -51 phase 8 reference 5 responsible -41 session -40 status -46 step -47
journeyTall/version	comment -12 deadline -16 documents -10 indicator 21 links -11 none 9 phase -11 reference -21 responsible -13 session -12 status -26 step -11
journeyTall/worded	comment 12 deadline -10 documents 4 indicator -13 links -5 none -37 phase -20 reference -67 responsible -5 session 11 status -9 step -6
journeyTall/yesNo	comment -11 deadline -6 documents -6 indicator -3 links -30 none 11 phase -26 reference -23 responsible -28 session -25 status 2 step -15
journeyWide/afterDocuments	body -22 comment 8 end -11 links -5 none -1 reference -1 responsible 19 session -8 start -12 steps 6 trainee -6
journeyWide/afterNumbers	body -18 comment -2 end -20 links 7 none -7 reference -6 responsible 2 session -14 start -19 steps 12 trainee -10
journeyWide/amongMarks	body -5 comment -18 end -8 links -10 none -7 reference -7 responsible 1 session -20 start -39 steps 7 trainee -10
journeyWide/besideMarks	body -4 comment -3 end -11 links -4 none 2 reference -17 responsible -5 session -9 start -16 steps -5 trainee -12
journeyWide/bias	body -3 comment -10 end -5 links -9 none -3 reference -6 responsible -5 session 1 start -4 steps -9 trainee -21
journeyWide/cased	body 9 comment -9 end -27 links -8 none -21 reference 7 responsible -8 session -1 start -30 steps -23 trainee -4
journeyWide/code	body -53 comment -24 end -15 links -27 none -10 reference 20 responsible -25 session 13 start -16 steps -6 trainee -23
journeyWide/criteria	body -9 comment 5 end -3 links -4 none -4 reference -2 responsible -7 session -10 start -3 steps 16 trainee -7
journeyWide/dates	body -26 comment -38 end 9 links -32 none -43 reference -41 responsible -30 session -36 start 10 steps 2 trainee -32
journeyWide/digit	body -8 comment -5 end -6 links -6 none -28 reference -4 responsible -11 session -14 start -7 steps 23 trainee -3
journeyWide/document	body -14 comment 2 end -6 links 20 none -6 reference -5 responsible -24 session -16 start -6 steps -11 trainee -11
journeyWide/earlier	body -11 comment -17 end -3 links -14 none -14 reference -15 responsible -13 session -11 start 3 trainee -10
journeyWide/empty	body -1 comment -13 end -4 links -20 none -20 reference -18 responsible -26 session -2 start -11 steps 1 trainee -44
journeyWide/few	body 6 comment -21 end -13 links -11 none -15 reference -21 responsible 4 session 5 start -12 steps 6 trainee -32
journeyWide/filled	body 1 comment -19 end 2 links -7 none 2 responsible -13 steps -21 trainee -9
journeyWide/first	body -30 comment -26 end -9 links -24 none -28 reference 13 responsible -36 session -1 start -14 steps -27 trainee 1
journeyWide/hundred	body -7 comment -8 end -8 links -12 none 8 reference -9 responsible -9 session -7 start -9 steps -6 trainee -7
journeyWide/indicators	body -12 comment 3 end -6 links -1 none 4 reference -5 responsible -12 session -13 start -5 steps 4 trainee -9
journeyWide/last	body -25 comment 11 end -27 links -4 reference -12 responsible 11 session -18 start -33 steps -19 trainee -13
journeyWide/later	body -11 comment -13 end 3 links -12 none -14 reference -13 responsible -11 session -11 start -3 steps 3 trainee -12
journeyWide/link	body -22 comment -37 end 3 links 25 none -12 reference -20 responsible -28 session -20 start 4 steps -14 trainee -15
journeyWide/marks	body -17 comment -4 end -5 links -26 none -22 reference -16 responsible -22 session -17 start -2 steps 17 trainee -15
journeyWide/numbers	body -19 comment -18 end -24 links -25 none 17 reference -21 responsible -25 session -24 start -26 steps -1 trainee -17
journeyWide/order	body -11 comment 7 end -3 links 2 none -2 reference -1 session -13 start -2 steps -12 trainee -9
journeyWide/person	body 1 comment -33 end -22 links -38 none -17 reference -41 responsible 10 session -43 start -25 steps -15 trainee 25
journeyWide/place	body -23 end -30 links 9 none -8 reference -38 responsible 17 session -36 start -30 steps 20 trainee -33
journeyWide/prefixed	body -5 comment 4 end -1 links 9 none -1 reference -1 responsible -7 session -5 start -1 steps -9 trainee -3
journeyWide/priority	body -7 comment 14 end -1 links -10 none -1 responsible -7 session -4 start -1 steps -8 trainee -6
journeyWide/rising	body -7 comment 3 end -3 links 4 none 6 reference -3 responsible -6 session -7 start -2 steps -2 trainee -7
journeyWide/said	body -12 comment 2 links -23 none -3 reference -3 responsible -18 session -12 start -6 steps 14 trainee -8
journeyWide/second	body -19 comment -29 end -7 links -20 none -8 reference -9 responsible -23 session 4 start -1 steps -27 trainee 1
journeyWide/sentences	body -32 comment 17 end -22 links 13 none -21 reference -16 responsible -40 session -28 start -22 steps -14 trainee -25
journeyWide/separators	body -20 comment -5 end -9 links 11 none -9 reference -8 responsible 12 session -23 start -9 steps -13 trainee -23
journeyWide/short	body 9 comment -24 end -10 links -10 none -3 reference 1 responsible 5 session -30 start -6 steps 10 trainee -22
journeyWide/single	body -22 comment -9 end -6 links -13 none -4 reference -3 responsible 16 session -18 start -5 trainee -7
journeyWide/sparse	body -7 comment 12 end -26 links -12 none -11 reference -5 responsible -15 session -10 start -26 steps 2 trainee -8
journeyWide/statuses	body -12 comment 2 links -23 none -3 reference -3 responsible -18 session -12 start -6 steps 14 trainee -8
journeyWide/stepHeader	body -27 comment -18 end -1 links -28 none -31 reference -19 responsible -30 session -30 start -21 steps 15 trainee -8
journeyWide/stepNames	body -3 comment -18 end -1 links 17 none -1 reference -1 responsible -8 session -3 start -1 steps -1 trainee -2
journeyWide/texts	body -3 comment -4 end -2 links -4 none -32 reference 2 responsible 1 start -2 steps -18 trainee -14
journeyWide/unique	body -22 comment -6 links -9 none 4 reference 3 responsible -16 session -20 start 1 steps -13 trainee 13
journeyWide/vague	body -12 comment -8 end -19 links -13 none -11 reference 21 responsible -10 session -15 start -18 steps -3 trainee -10
journeyWide/worded	body -9 comment 11 end -29 links -12 none -26 reference -57 responsible -15 session 10 start -29 steps -23 trainee 12
journeyWide/yesNo	body -9 links -14 none -10 reference -3 responsible -12 session -10 start -7 steps 14 trainee -7
journeyWide/severity	comment 10 links -5 responsible -2 start -1 steps -8
journeyWide/file	links 1
proofRegister/afterDocuments	date -18 expiry 8 indicator 4 links -7 none -6 proofs -32 reference -9 responsible -2 session -3 status 3 version -9
proofRegister/afterNumbers	date -2 expiry -8 indicator -19 links -6 none -5 proofs -17 reference -19 responsible -7 session -15 status 9 version -8
proofRegister/amongMarks	date 4 expiry -3 indicator -10 links -20 proofs -18 reference -5 responsible -7 session -19 status 1 version -6
proofRegister/asks	date -1 indicator -1 links -1 none -2 proofs -1 status 4
proofRegister/besideMarks	date -5 expiry -5 indicator -8 links -5 none -5 proofs -14 reference -7 responsible -6 session -2 status -5 version -6
proofRegister/bias	date -9 expiry -4 indicator -15 links -5 none 4 proofs -16 reference -6 responsible -4 session -11 status -6 version -7
proofRegister/cased	date -29 expiry -22 indicator -12 links -3 none -15 reference 4 responsible -5 session 5 status -15 version -19
proofRegister/code	date -22 expiry -14 indicator -14 links -39 none -6 proofs -17 reference 18 responsible -42 session 11 status -21 version 10
proofRegister/criteria	date -13 expiry -7 indicator -6 links -13 none 9 proofs -10 reference -14 responsible -21 session -14 status -4 version -3
proofRegister/dates	date 10 expiry 9 indicator -27 links -35 none -51 proofs -17 reference -37 responsible -28 session -32 status -45 version -17
proofRegister/digit	date -9 expiry -4 indicator -2 links -6 none 5 proofs -3 reference -3 responsible -3 session -2 status -7 version -5
proofRegister/document	date -12 expiry -8 indicator -15 links -2 none -35 proofs 29 reference -32 responsible -13 session -38 status -48 version 6
proofRegister/earlier	date 9 expiry -7 indicator -1 links -18 none -25 proofs 3 reference -14 responsible -14 session -20 status -21 version 4
proofRegister/empty	date -4 expiry -16 indicator -37 links -3 none -9 proofs -31 reference -7 responsible -2 session -2 status -5 version 1
proofRegister/few	date -30 expiry -25 indicator -29 links -15 none 8 proofs -30 reference -36 responsible 6 session 2 status -2 version -2
proofRegister/file	date -6 expiry -4 indicator -3 links -12 none -9 proofs 13 reference -9 responsible -4 session -3 status -10 version -5
proofRegister/filled	date 6 expiry -22 indicator -2 links -14 none -3 proofs -5 reference 1 responsible -16 session -6 status 7 version -14
proofRegister/first	date -18 indicator -13 links -17 none -27 proofs 1 reference 7 responsible -5 session -24 status -11 version -21
proofRegister/hundred	date -14 expiry -13 indicator 4 links -13 none 6 proofs -12 reference -15 responsible -9 session -8 status -19 version -13
proofRegister/indicators	date -18 expiry -17 indicator 23 links -10 none -10 proofs -18 reference -19 responsible -29 session -29 status -14 version -14
proofRegister/isNumber	date -6 expiry -4 indicator 20 links -10 none -21 proofs -8 reference -13 responsible -7 session -7 status -13 version -15
proofRegister/last	date -13 expiry -7 indicator -7 links -6 none -8 proofs -6 reference 1 responsible 3 session 2 status -9 version -10
proofRegister/later	date -5 expiry 7 indicator -3 links -11 none -18 proofs -11 reference -10 responsible -9 session -14 status -20 version 2
proofRegister/link	date -3 expiry -1 indicator -9 links 30 none -25 proofs -29 reference -16 responsible -33 session -30 status -39 version -30
proofRegister/lists	date -10 expiry -7 indicator 19 links -11 none -29 proofs -7 reference -6 responsible -7 session -4 status -27 version -16
proofRegister/marks	date 2 expiry 4 indicator -7 links -31 proofs -22 reference -20 responsible -37 session -29 status 2 version -19
proofRegister/numbers	date -26 expiry -24 indicator -3 links -18 none 16 proofs -17 reference -27 responsible -14 session -20 status -30 version -16
proofRegister/order	date -13 expiry -5 indicator -8 links -15 none -31 proofs 15 reference -11 responsible 8 session -22 status 11 version -25
proofRegister/person	date -17 expiry -15 indicator -25 links -39 none -15 proofs -11 reference -31 responsible 27 session -14 status -8 version -12
proofRegister/place	date -4 expiry -4 indicator -14 links 3 proofs -25 reference -30 responsible -2 session -8 status -7 version -4
proofRegister/prefixed	date -6 expiry -3 indicator 13 links 3 none -8 proofs -12 reference -12 responsible -17 session -15 status -16
proofRegister/priority	date -15 expiry -7 indicator 14 links -16 none -10 proofs -13 reference -16 responsible -26 session -20 status -3 version 3
proofRegister/ratio	date -6 expiry -2 indicator 6 links -4 none -4 proofs -3 reference -4 responsible -1 session -1 status -10 version -3
proofRegister/rising	date -16 expiry -9 indicator 20 links -11 none -6 proofs -15 reference -15 responsible -17 session -16 status -10 version -15
proofRegister/said	date -9 expiry -5 links -29 none 6 proofs -13 reference -12 responsible -34 session -28 status 9 version -7
proofRegister/second	date -14 expiry -16 indicator -11 links -5 none -2 reference -7 responsible -10 session -10 status -7 version -10
proofRegister/sentences	date -23 expiry -14 indicator -23 links 27 none -41 proofs 4 reference -25 responsible -46 session -41 status -12 version -7
proofRegister/separators	date -10 expiry -6 indicator 7 links 10 none -33 proofs -20 reference -11 responsible 20 session -31 status -4 version -32
proofRegister/severity	date -1 indicator -10 links -3 none -17 proofs -1 reference -4 responsible -7 session -8 status -8 version 17
proofRegister/short	date -14 expiry -16 indicator -2 links -30 proofs -16 reference -16 responsible -5 session -53 status -8 version 9
proofRegister/single	date -6 expiry -3 indicator -6 links -13 none -13 proofs -6 reference -4 responsible 16 session -25 status -16 version -12
proofRegister/sparse	date -16 expiry 15 indicator -10 links 7 none -4 proofs -9 reference -9 responsible -4 session -13 status -13 version -4
proofRegister/statuses	date -9 expiry -5 links -29 none 6 proofs -13 reference -12 responsible -34 session -28 status 9 version -7
proofRegister/stepHeader	date -2 indicator -1 links -2 none 1 proofs -2 reference -5 responsible -9 session -5 status 7 version -2
proofRegister/stepNames	date -9 expiry -5 indicator -8 links -6 none -11 proofs 19 reference -18 responsible -15 session -10 status -25 version -23
proofRegister/texts	date -12 expiry -12 indicator -10 links -4 proofs -10 responsible -4 session -11 status -2 version -7
proofRegister/unique	date -3 expiry 1 indicator -7 links -20 none -3 proofs 8 reference 5 responsible -19 session -20 status -10 version -13
proofRegister/vague	date -16 expiry -12 indicator 4 links -13 none -28 proofs -20 reference 17 responsible -14 session -10 status -17 version 15
proofRegister/version	date -24 expiry -18 links -29 none -18 proofs -18 reference -30 responsible -45 session -47 status -41 version 36
proofRegister/worded	date -38 expiry -24 indicator -17 links 1 none -39 proofs 12 reference -48 responsible 4 session 8 status -9 version 3
proofRegister/yesNo	date -8 expiry -5 indicator 3 links -25 none 11 proofs -9 reference -10 responsible -27 session -22 version -23
proofRegister/phase	indicator -2 none -11 proofs -1 reference -1 responsible -2 status 9 version -1
t/columns	indicators 7 journeyTall -5 journeyWide 4 none -6 proofRegister -2
t/dated	indicators -7 journeyTall -20 journeyWide 1 none 26 proofRegister -5
t/documents	indicators -11 journeyTall -5 journeyWide -10 none 10 proofRegister 7
t/files	indicators -7 journeyTall -2 none -20 proofRegister 9
t/follows	indicators 14 none -8 proofRegister -5
t/indicators:absent	indicators -15 journeyTall -5 journeyWide -2 none 8 proofRegister -1
t/indicators:indicator	indicators 11 journeyTall -4 journeyWide -6 none 4 proofRegister -9
t/indicators:label	indicators 8 journeyTall -13 journeyWide -2 none 2 proofRegister -4
t/indicators:likelihood	indicators 21 journeyTall -3 journeyWide -7 none -1 proofRegister 1
t/indicators:proofs	indicators -1 journeyTall 4 journeyWide -14 none -16 proofRegister 13
t/indicators:status	indicators -6 journeyTall -1 journeyWide 2
t/indicators:tally	indicators 26 journeyTall -13 journeyWide -1 none -20 proofRegister -3
t/indicators:unused	indicators -11 journeyTall 7 journeyWide -7 proofRegister 7
t/journeyTall:absent	indicators 8 journeyTall -15 journeyWide 1 none -3
t/journeyTall:documents	indicators 5 journeyTall 19 journeyWide -13 none -4 proofRegister -21
t/journeyTall:indicator	indicators -2 journeyTall 1 journeyWide -9 none -2 proofRegister 3
t/journeyTall:likelihood	indicators -4 journeyTall 26 journeyWide -4 none -3 proofRegister -10
t/journeyTall:step	indicators -11 journeyTall 31 journeyWide -10 none -13 proofRegister -13
t/journeyTall:tally	indicators 2 journeyTall 15 journeyWide -7 none -7 proofRegister -8
t/journeyTall:unused	indicators -1 journeyTall -7 journeyWide 6 none -6 proofRegister 5
t/journeyWide:absent	indicators -1 journeyTall -3 journeyWide -18 none 8 proofRegister 2
t/journeyWide:likelihood	indicators -4 journeyTall -1 journeyWide 20 none -6 proofRegister -3
t/journeyWide:session	indicators -7 journeyTall -3 journeyWide 5 proofRegister 1
t/journeyWide:steps	indicators 1 journeyTall -9 journeyWide -2 none 3 proofRegister 1
t/journeyWide:tally	indicators 1 journeyTall -6 journeyWide 20 none -10 proofRegister -12
t/journeyWide:trainee	indicators -23 journeyTall -2 journeyWide 26 none -8 proofRegister -3
t/journeyWide:unused	indicators 2 journeyTall 1 journeyWide -10 proofRegister 5
t/lists	indicators -17 journeyTall 16 journeyWide -1 none -21
t/long	indicators 8 journeyTall -18 journeyWide -2 none 6 proofRegister 5
t/many	indicators -2 journeyTall -5 journeyWide -1 none -4 proofRegister 9
t/marked	indicators -4 journeyTall -10 journeyWide 17 none 2 proofRegister -9
t/numbers	indicators -11 journeyTall 3 journeyWide -2 none 1 proofRegister 4
t/numbersFirst	indicators -3 journeyTall -22 journeyWide -2 none 21 proofRegister -11
t/numeric	indicators -10 journeyTall -9 journeyWide 5 none 30 proofRegister -22
t/once	indicators -6 journeyTall 6 journeyWide -2 none 2 proofRegister -3
t/others	indicators -9 journeyTall -12 journeyWide -14 none 23 proofRegister -8
t/ours	indicators 13 journeyTall -1 journeyWide -1 none -25 proofRegister 2
t/persons	indicators -8 journeyTall -2 journeyWide -7 none 16 proofRegister -14
t/prefixed	indicators -7 journeyTall 1 none -9 proofRegister 6
t/proofRegister:absent	indicators 2 journeyTall -4 journeyWide -1 none 2 proofRegister -12
t/proofRegister:indicator	indicators 2 journeyWide -10 none -5 proofRegister 3
t/proofRegister:likelihood	indicators -11 journeyTall 2 journeyWide -3 proofRegister 17
t/proofRegister:proofs	indicators 2 journeyTall -1 journeyWide 2 none -15 proofRegister 8
t/proofRegister:tally	indicators -22 journeyTall -1 journeyWide -2 none -17 proofRegister 27
t/proofRegister:unused	indicators 3 journeyWide 5 none -5 proofRegister -3
t/stepHeaders	indicators 8 journeyTall -12 journeyWide 23 none -20 proofRegister -3
t/steps	indicators -3 journeyTall 1 journeyWide -9 none 4 proofRegister 1
t/titles	indicators 18 journeyTall -5 none -12 proofRegister -6
t/unrelated	indicators -10 journeyTall -7 journeyWide -13 none 26 proofRegister -1
t/whole	indicators 17 journeyTall -2 journeyWide -1 none -14 proofRegister -7
t/bias	journeyTall -4 journeyWide -3 none 4 proofRegister -2
t/phases	journeyTall 21 journeyWide -11 none -1 proofRegister -23
t/rising	journeyTall -2 journeyWide -2 none 7 proofRegister -5
w/BC	BC 19 CFA -14 OF -14 VAE -14 action -9 applicable -14 body -6 comment -12 criterion -5 date -5 deadline -12 expectedLevel -10 expiry -9 lastCheck -8 links -9 none -13 priority -9 proofs -10 responsible -11 score -7 severity -11 status -8 version -7
w/OF	BC -17 CFA -16 OF 18 VAE -18 action -3 applicable -20 body -4 comment -5 criterion -2 date -2 deadline -4 expectedLevel -3 expiry -3 lastCheck -4 links -3 none -12 priority -6 proofs -3 responsible -5 score -10 severity -7 status -9 version -2
w/action	BC -17 CFA -12 OF 7 VAE -10 action 19 applicable -11 body -17 comment -15 criterion -4 date -9 deadline -14 end 10 expectedLevel -10 expiry -11 indicator -4 label -4 lastCheck -10 links -15 none -20 priority -16 proofs -13 reference -2 responsible 5 score -13 session 2 severity -12 start -13 status -15 steps -8 trainee -4 version -11
w/applicable	BC -9 CFA -1 OF -2 VAE -1 action -11 applicable 10 body -9 comment -12 criterion -7 date -9 deadline -13 expectedLevel -12 expiry -10 indicator -2 label -2 lastCheck -10 links -12 none -8 priority -11 proofs -12 responsible -11 score -12 severity -11 status -11 version -11
w/body	BC -11 CFA -7 OF 7 VAE -8 action -13 applicable -9 body 19 comment -18 criterion -4 date -8 deadline -12 end -11 expectedLevel -12 expiry -11 indicator -1 label -2 lastCheck -10 links -15 none -19 priority -12 proofs -11 reference -10 responsible -14 score -10 session -10 severity -15 start -10 status -13 steps -13 trainee -7 version -10
w/comment	BC -6 CFA -4 OF -8 VAE -7 action 1 applicable -14 body -6 comment 22 criterion -2 date -7 deadline -17 documents -11 end -3 expectedLevel -18 expiry -12 indicator -5 label -6 lastCheck -9 links -17 none -20 phase -6 priority -14 proofs -13 reference -8 responsible -13 score -9 session -6 severity -13 start -2 status -19 step -8 steps -7 trainee -4 version -10
w/criterion	BC -5 CFA -2 OF -2 VAE -2 action -5 applicable -3 body -1 comment -2 criterion 19 deadline -1 expectedLevel -4 indicator -5 links -1 none -10 priority -3 responsible -1 score -8 status -9 version -8
w/date	BC -2 CFA -1 OF -1 VAE -1 action -3 applicable -1 body -3 comment -4 date 20 deadline -9 expectedLevel -3 expiry -18 indicator -3 label -1 lastCheck -13 links -6 none -9 priority -3 proofs -5 reference -6 responsible -5 score -3 session -3 severity -4 status -6 version -5
w/deadline	BC -10 CFA -5 OF -8 VAE -6 action -12 applicable -10 body -7 comment -16 criterion -5 date -22 deadline 26 documents -14 expectedLevel -11 expiry -13 indicator -4 label -5 lastCheck -24 links -17 none -17 phase -9 priority -10 proofs -13 reference -9 responsible -17 score -10 session -9 severity -11 status -19 step -11 version -13
w/end	BC -5 CFA -2 OF -4 VAE -3 action -6 applicable -4 body -11 comment -11 date -15 deadline -15 end 15 expectedLevel -5 expiry 18 indicator -1 label -1 lastCheck -13 links -7 none -12 priority -7 proofs -7 reference -6 responsible -8 score -4 session -12 severity -5 start -16 status -8 steps -11 trainee -5 version -4
w/expectedLevel	BC -8 CFA -7 OF -8 VAE -8 action -8 applicable -9 body -11 comment -10 criterion -7 date -10 deadline -12 expectedLevel 18 expiry -11 indicator -5 label -8 lastCheck -10 links -15 none -16 priority -18 proofs -12 responsible -12 score -12 severity -19 status -15 version -13
w/expiry	BC -7 CFA -4 OF -5 VAE -6 action -11 applicable -7 body -7 comment -8 criterion -2 date -25 deadline -17 expectedLevel -7 expiry 21 indicator -4 label -3 lastCheck -15 links -10 none -9 priority -10 proofs -11 reference -4 responsible -12 score -7 session -5 severity -8 status -9 version -9
w/ignored	BC -16 CFA -14 OF -15 VAE -17 action -18 applicable -14 body 11 comment 1 criterion -16 date -12 deadline -13 documents -16 end -8 expectedLevel -2 expiry -15 indicator -4 label -8 lastCheck -15 links -7 none 17 phase -6 priority -18 proofs -16 reference -13 responsible -21 score -23 session -17 severity -18 start -9 status -16 step -8 steps -14 trainee -12 version -16
w/indicator	BC -1 CFA -1 OF -1 VAE -1 action -1 applicable -1 body -1 comment -4 criterion -4 date -1 deadline -4 documents -3 expectedLevel -2 expiry -1 indicator 8 label 2 lastCheck -1 links -4 none -12 phase -1 priority -1 proofs -3 reference -3 responsible -1 score -5 session -1 severity -1 status -6 step -2 version -4
w/label	BC -5 CFA -3 OF -5 VAE -3 action -10 applicable -6 body -4 comment -15 criterion 2 date -4 deadline -11 documents -5 expectedLevel 10 expiry -5 indicator 5 label 16 lastCheck -5 links -12 none -18 phase -4 priority -5 proofs -12 reference -6 responsible -7 score -9 session -1 severity -7 status -12 step 8 version -8
w/lastCheck	BC -9 CFA -6 OF -8 VAE -8 action -11 applicable -10 body -9 comment -12 criterion -10 date -21 deadline -20 expectedLevel -13 expiry -16 indicator -9 label -4 lastCheck 19 links -14 none -15 priority -15 proofs -13 reference -4 responsible -14 score -10 session -5 severity -12 status -16 version 9
w/link	BC -9 CFA -4 OF -9 VAE -6 action 3 applicable -10 body -10 comment -13 criterion -3 date -11 deadline -13 documents -13 end -7 expectedLevel -13 expiry -14 indicator -6 label -6 lastCheck -9 links 23 none -16 phase -5 priority -11 proofs -21 reference -12 responsible -18 score -10 session -12 severity -11 start -5 status -20 step -8 steps -12 trainee -4 version -7
w/priority	BC -5 CFA -4 OF -5 VAE -4 action -4 applicable -5 body -5 comment -9 criterion -4 date -3 deadline -7 expectedLevel -10 expiry -4 indicator -3 label -2 lastCheck -4 links -6 none -13 priority 12 proofs -5 responsible -5 score -7 severity -6 status -11 version -7
w/proof	BC -9 CFA -8 OF -10 VAE -9 action -11 applicable -12 body -10 comment -22 criterion -5 date -11 deadline -19 documents 14 end -7 expectedLevel -15 expiry -12 indicator -15 label -10 lastCheck -12 links -8 none -2 phase -11 priority -13 proofs 22 reference -3 responsible -17 score -15 session -11 severity -13 start -5 status -18 step -14 steps 3 trainee -1
w/responsible	BC -14 CFA -9 OF -13 VAE -11 action -17 applicable -16 body 6 comment -11 criterion -4 date -9 deadline -17 documents -5 end -11 expectedLevel -16 expiry -12 indicator -6 label -5 lastCheck -13 links -21 none -19 phase -11 priority -18 proofs -2 reference -15 responsible 18 score -14 session -21 severity -15 start -9 status -24 step -13 steps -12 trainee -13 version -16
w/score	BC -10 CFA -8 OF -8 VAE -8 action -10 applicable -7 body -8 comment -15 criterion -6 date -8 deadline -12 expectedLevel -13 expiry -10 indicator -9 label -1 lastCheck -9 links -11 none -13 priority -11 proofs -10 responsible -11 score 21 severity -12 status -8 version -11
w/severity	BC -12 CFA -7 OF -10 VAE -10 action -12 applicable -6 body -9 comment -10 criterion -2 date -10 deadline -15 expectedLevel -20 expiry -13 indicator -2 label -3 lastCheck -12 links -14 none -16 priority -11 proofs -15 responsible -11 score -13 severity 19 status -16 version -12
w/status	BC -17 CFA -15 OF -20 VAE -16 action -17 applicable 1 body -15 comment -7 criterion -14 date -14 deadline -22 documents -14 end -10 expectedLevel -9 expiry -18 indicator -6 label -9 lastCheck 5 links -18 none -28 phase -12 priority 4 proofs -17 reference -18 responsible -20 score -9 session -15 severity -20 start -6 status 20 step -14 steps 16 version -18
w/unrelated	BC -8 CFA -6 OF -10 VAE -8 action -9 applicable -10 body -10 comment -14 criterion -7 date -10 deadline -12 documents -7 expectedLevel -12 expiry -11 indicator -13 lastCheck -8 links -15 none 20 phase -2 priority -11 proofs -11 reference -9 responsible -15 score -14 session -8 severity 1 status -18 step -3 version -12
w/phase	VAE -1 applicable -1 body -6 comment -6 criterion 5 deadline -12 documents -7 end -7 indicator -6 links -6 none -10 phase 9 priority -1 reference -9 responsible -12 score -2 session -8 start -5 status -7 step -9 steps 11 trainee -1 version -3
w/number	body -2 comment -3 criterion -2 deadline -5 documents -2 end -2 indicator 4 links -3 none -10 phase -3 reference 5 responsible -3 score -1 session -3 start -1 status -4 step -3 steps -3 trainee -3
w/reference	body -4 comment -8 date -4 deadline -7 documents -14 end -7 expiry -6 indicator -5 links -13 none -9 phase -3 proofs -4 reference 12 responsible -13 session -8 start -6 status -9 step -4 steps -3 trainee -6 version -8
w/session	body -9 comment -5 date -4 deadline -4 documents -4 end -8 expiry -3 indicator -1 links -6 none -15 phase -5 proofs -1 reference -9 responsible -8 session 14 start -9 status -7 step -4 steps -8 trainee -9 version -6
w/start	body -9 comment -10 end -22 links -7 none -10 reference -8 responsible -6 session -13 start 16 steps -12 trainee -6
w/trainee	body -14 comment -10 end -8 none -5 reference 4 responsible -10 session -13 start -6 steps -6 trainee 12
w/step	comment -13 deadline -10 documents -22 indicator -5 links -14 none -10 phase 3 reference -10 responsible -10 session -8 status -11 step 12
w/name	expectedLevel -2 label 4 proofs -3
`;
