/** Written by `npm run learn`: see `model.ts` for what the numbers are. Not to be changed by hand. */
export const WEIGHTS = `
h/%	BC -17 OF -17 action -22 applicable -17 comment -25 criterion -19 date -15 deadline -25 expectedLevel -18 expiry -21 indicator -22 label -22 lastCheck -19 links -19 none -26 priority -17 proofs -23 responsible -20 score 42 severity -17 status -28 version -15
h/(none)	BC -15 body -21 comment -17 deadline -15 documents -15 end -15 expectedLevel -17 none -18 phase -16 score -16 severity -16
h/?	BC -29 CFA -26 VAE -31 applicable 21 body -32 comment -47 criterion -37 date -30 documents -26 end -15 expectedLevel -31 expiry -28 indicator -44 label -37 lastCheck -28 links -15 phase -23 proofs -40 reference -27 score -30 session -28 step -24 steps -18 version -37
h/?$	BC -22 CFA -22 VAE -24 applicable 16 body -26 comment -47 criterion -28 date -28 documents -21 expectedLevel -25 expiry -24 indicator -38 label -31 lastCheck -27 phase -23 proofs -35 reference -25 session -24 step -23 steps -16 version -33
h/^a	BC -15 CFA -16 OF -21 VAE -19 applicable -31 body -21 comment 30 criterion -20 date -35 end -17 expectedLevel -19 expiry 20 indicator -37 label -35 lastCheck -38 links -30 none -18 reference -23 responsible -41 score -19 session -21 severity -21 start -16 status -46 step -24 steps -31 trainee -18 version -27
h/^apren	BC -15 CFA 20 OF -15 VAE -16 none -17
h/^artif	BC -16 OF -17 VAE -15 action -20 applicable -15 body -15 comment -25 criterion -18 date -16 deadline -21 expectedLevel -21 expiry -18 indicator -24 label -20 lastCheck -18 none -23 priority -20 responsible -22 score -18 severity -18 status -24
h/^bil	BC 15 OF -15
h/^bilan	BC 23 none -17
h/^c	BC -26 OF -30 VAE -24 action -26 body -26 comment -25 criterion 22 date -21 deadline -31 documents -15 expectedLevel -26 expiry -22 lastCheck -23 none -30 priority -24 reference -17 responsible -31 score -15 severity -31 version -23
h/^ce	BC -16 OF -16 VAE -16 action -29 applicable -19 body -24 criterion -22 deadline -40 documents 21 expiry -17 indicator -31 label 22 lastCheck -24 links -32 priority -28 responsible -26 score -18 severity -18 status -41 version -17
h/^chapi	BC -16 OF -16 VAE -15 action -16 applicable -16 comment -21 criterion 23 deadline -19 expectedLevel -18 indicator -21 label -21 lastCheck -16 links -19 none -23 priority -17 proofs -18 responsible -17 score -18 severity -17 status -25 version -18
h/^dat	BC -26 CFA -18 OF -26 VAE -22 action -31 applicable -23 body -21 comment -32 criterion -27 date 21 documents -21 end -24 expectedLevel -28 indicator -31 label -36 links -42 priority -31 proofs -41 reference -30 responsible -27 score -31 session -22 severity -33 start 16 status -46 step -22 version -33
h/^derni	BC -20 OF -18 VAE -15 action -22 applicable -17 body -18 comment -26 criterion -21 date -20 end 24 expectedLevel -21 expiry -22 indicator -24 label -25 lastCheck 22 links -24 priority -23 proofs -24 responsible -21 score -20 severity -25 start -21 status -28 step -15 version -19
h/^dt	BC -15 OF -16 action -19 applicable -15 body -16 comment -23 criterion -16 date 28 expectedLevel -18 expiry -20 indicator -20 label -18 lastCheck -16 links -19 priority -19 proofs -27 reference -15 responsible -24 score -17 severity -17 status -25 version -18
h/^eleme	BC -16 OF -16 VAE -15 action -16 criterion -17 date -18 deadline -19 documents 23 indicator -22 label -22 lastCheck -17 links -26 none -37 priority -15 proofs 21 responsible -17 score -18 severity -18 status -25 version -16
h/^evide	BC -18 CFA -15 OF -18 VAE -17 action -27 applicable -17 body -17 comment -23 criterion -19 date -16 deadline -19 expectedLevel -22 indicator -25 label -26 lastCheck -19 none 18 priority -21 responsible -16 score -21 severity -20 status -27 version -20
h/^gravi	BC -15 OF -15 action -16 comment -18 criterion -18 deadline -19 indicator -19 label -19 lastCheck -16 links -18 none -24 priority -19 proofs -19 responsible -23 score -15 severity 23 status -21 version -15
h/^impor	BC -16 OF -17 VAE -16 action -16 applicable -17 comment -20 criterion -18 deadline -18 expectedLevel -18 indicator -19 label -19 lastCheck -15 links -19 none -19 priority 28 proofs -17 responsible -17 score -16 severity -18 status -23 version -15
h/^in	BC -36 CFA -38 OF -39 VAE -49 applicable 39 comment -21 deadline -17 documents -15 indicator -15 links -18 none -21 responsible -16 score -16
h/^indic	BC -19 CFA -15 OF -19 VAE -17 action -21 applicable -20 body -16 comment -25 criterion -23 date -25 deadline -24 documents -15 expectedLevel -22 expiry -19 indicator 25 lastCheck -21 links -30 none -32 priority -20 proofs -39 reference -15 responsible -29 severity -19 status -36 step -15 version 20
h/^le	BC -15 OF -18 action -18 applicable -16 comment -25 date 29 deadline -25 documents -18 expiry -30 indicator -34 lastCheck -33 none -39 phase -18 priority -20 proofs -33 score -16 severity -19 status -27 version -18
h/^nb	BC -17 CFA -15 OF -19 VAE -16 action -17 applicable -18 body -20 criterion -17 date -16 deadline -19 documents -19 expectedLevel -21 expiry -16 indicator -17 label -18 lastCheck -15 links -23 none 27 priority -21 proofs -26 reference -16 responsible -25 score -16 session -20 severity -16 status -18 step -16 steps -16 trainee -16 version -27
h/^nivea	BC -17 OF -18 VAE -16 action -25 body -17 comment -31 criterion -21 date -20 deadline -27 expectedLevel 16 expiry -21 indicator -28 label -28 lastCheck -24 links -25 none -39 proofs -25 responsible -25 score -25 session -16 status 17 version -22
h/^n°	BC -16 OF -17 VAE -16 action -19 applicable -20 body -17 comment -26 date -19 deadline -24 documents -15 end -15 expectedLevel -18 expiry -18 label -24 lastCheck -16 links -21 phase -17 priority -20 proofs -28 reference 26 responsible -27 score -18 severity -17 start -15 status -32 step -19 steps -17 trainee -18
h/^of	BC -18 CFA -21 OF 30 VAE -24 applicable -23 none -21
h/^ordr	BC -18 OF -18 VAE -15 action -19 applicable -17 body -16 comment -21 deadline -22 expectedLevel -16 expiry -17 indicator -20 label -22 lastCheck -18 links -21 priority 19 proofs -21 responsible -18 score -23 severity -20 status -22 version -19
h/^ou	BC -15 OF -16 applicable -18 body -18 comment -23 criterion -17 date -21 deadline -23 documents -22 expectedLevel -19 expiry -20 indicator -27 label -23 lastCheck -19 links 33 none -24 priority -19 proofs -28 responsible -30 session -16 severity -27 step -18 version -23
h/^pour	BC -21 VAE -18 action -19 applicable 16 body 19 comment -27 criterion -22 date -26 documents -16 expectedLevel -32 expiry -22 label -23 lastCheck -29 links -25 priority -21 proofs -23 reference -17 responsible -28 score -22 severity -22 status -39 step -16 version -20
h/^preuv	BC -18 CFA -17 OF -22 VAE -18 action -18 applicable -20 body -17 comment -25 date -20 deadline -31 documents 18 expectedLevel -41 expiry -15 indicator -22 label -29 lastCheck -16 links -32 phase -16 priority -19 proofs 16 reference -15 responsible -24 score -21 severity -18 status -22 step -16
h/^rang	BC -15 OF -16 action -31 applicable -17 comment -22 criterion -26 date -16 deadline -22 expectedLevel -16 expiry -20 indicator -18 label -19 lastCheck -18 none 15 proofs -20 responsible -21 score -21 severity -19 status -19 version -18
h/^requi	BC -15 OF -16 VAE -15 action -32 applicable -18 comment -28 criterion -19 deadline -20 indicator -20 label 23 lastCheck -17 links -21 none -26 priority -19 proofs -22 responsible -19 score -16 severity -17 status -19 version -16
h/^skill	BC 22 applicable -16
h/a	BC -43 CFA -15 OF -44 VAE -15 action 23 body -39 criterion -47 date -52 end -33 expectedLevel -52 indicator -19 links -34 none -32 phase -31 reference -40 score -21 session -41 severity -40 start -28 status -16 step -40 trainee -34
h/accom	BC 15 links -15 none -17 steps -24
h/actio	BC -26 CFA -17 VAE -18 action 36 applicable -22 body -20 comment -25 criterion -22 date -19 deadline -27 expectedLevel -23 expiry -20 indicator -26 label -27 lastCheck -21 links -26 none -37 priority -27 proofs -19 score -20 session 19 severity -23 status -23 steps -22 trainee -21 version -21
h/actio de	BC -17 OF 17 none -20 session 19
h/af	BC -16 CFA -15 OF 26 VAE -18 action -15 comment -17 deadline -17 lastCheck -15 links -15 none -24 priority -16 proofs -17 responsible -17
h/afc	BC -24 CFA -23 OF 35 VAE -23 action -21 applicable -20 body -18 comment -26 criterion -22 date -15 deadline -23 expectedLevel -23 expiry -19 indicator -21 label -22 lastCheck -20 links -22 none -22 priority -24 proofs -24 responsible -24 severity -21 status -27 version -22
h/appre	BC -24 CFA 29 OF -21 VAE -26 applicable -25 comment -18 none -17 responsible -18 session -17 status -15
h/appre$	BC -16 CFA 16 OF -17 responsible -15
h/apren	BC -15 CFA 21 OF -15 VAE -16 none -17
h/apren$	BC -15 CFA 20 OF -15 VAE -16 none -17
h/artif	BC -17 OF -18 VAE -16 action -21 applicable -16 body -16 comment -25 criterion -19 date -17 deadline -21 expectedLevel -21 expiry -19 indicator -23 label -20 lastCheck -18 none -25 priority -20 responsible -24 score -18 severity -18 status -25
h/asses	BC 20 OF -16 VAE -17 applicable -15 body -15 comment -17 end -18 none -18 responsible -15 start -16 steps 19 trainee -16
h/atten	BC -18 CFA -15 OF -19 VAE -16 action -20 applicable -19 body -17 criterion -23 date -16 documents -23 end -19 expectedLevel 24 expiry -17 indicator -34 lastCheck -22 links -32 phase -23 priority -25 proofs -49 reference -24 responsible -31 score -19 session -23 severity -22 start -18 status -32 step -22 version -22
h/au	BC -24 CFA -22 OF -21 VAE -23 body -21 comment -31 criterion -25 date -26 end 21 expectedLevel -27 expiry 18 indicator -29 label -27 lastCheck -18 none -26 phase -16 priority 17 proofs -30 reference -22 responsible -31 score -25 session -18 severity -27 start -27 status -29 steps -18 trainee -17 version -24
h/audit	BC -26 OF -29 VAE -27 action -28 criterion -27 date -21 deadline -32 expiry -23 indicator -29 label -21 lastCheck -27 links -32 priority -28 responsible -29 score -25 session -16 severity -29 step -17 version -22
h/audit$	BC -22 OF -24 VAE -23 action -23 comment 17 criterion -20 date -15 deadline -25 documents -18 expectedLevel -38 expiry -17 indicator -25 label -32 lastCheck -20 links -27 priority -21 responsible -23 score -18 session -15 severity -23 step -16 version -17
h/bc	BC 32 CFA -21 OF -17 VAE -21 applicable -29 comment -17 deadline -15 expectedLevel -15 indicator -15 label -15 lastCheck -16 links -15 none -21 priority -17 proofs -16 responsible -17 severity -15 status -16
h/bc$	BC 27 CFA -20 OF -21 VAE -15 applicable -18 none -19 responsible -15
h/bil	BC 15 OF -15
h/bilan	BC 39 CFA -22 OF -30 VAE -16 action -23 applicable -20 body -20 comment -28 criterion -25 date -17 deadline -25 expectedLevel -21 expiry -19 indicator -26 label -23 lastCheck -21 links -25 none -27 priority -17 proofs -24 responsible -25 score -16 session 22 severity -22 status -26 step -18 trainee -26 version -19
h/bilan de	BC 24 OF -22 none -15 proofs -15
h/bilan$	BC 26 OF -20 action -15 body -18 comment -20 criterion -15 deadline -17 indicator -17 links -18 none -20 responsible -19 session 22 severity -16 status -16 step -17 trainee -25
h/blabl	BC -18 OF -19 VAE -17 action -24 applicable -18 body -17 comment 30 criterion -21 date -16 deadline -20 expectedLevel -20 expiry -18 indicator -23 label -23 lastCheck -20 links -24 none -25 priority -23 proofs -28 responsible -23 score -19 severity -16 status -24 version -22
h/c est	BC -16 applicable 15 comment -16 criterion -24 deadline -23 expectedLevel -15 indicator 18 label -33 lastCheck -18 none -27 responsible -17 severity -23
h/c$	BC 16 CFA -20 OF -19 VAE -17 applicable -17 comment -15 criterion 18 indicator -26 label -25 links -24 proofs -19
h/ca	BC -22 OF -16 action -22 applicable -19 body -21 criterion -21 date -16 deadline -21 documents -23 expectedLevel -27 expiry -17 lastCheck -21 links -34 none -27 phase -22 proofs -34 reference -18 responsible -31 score -19 session -18 step -22 version -18
h/call	BC -25 CFA -25 OF -28 VAE -27 applicable 26 none -17 status -17
h/cbc	BC 36 CFA -19 OF -26 VAE -26 action -22 applicable -22 comment -24 criterion -17 date -18 deadline -24 expectedLevel -24 expiry -21 indicator -24 label -24 lastCheck -22 links -24 none -29 priority -21 proofs -25 responsible -17 severity -24 status -29 version -22
h/ce	BC -24 CFA -19 OF -24 VAE -22 action -43 applicable -26 body -31 criterion -30 date -21 documents 19 expiry -28 indicator -42 label 16 lastCheck -38 phase -15 priority -30 reference -16 responsible -37 score -27 session -15 severity -28 version -28
h/cfa	BC -29 CFA 35 OF -25 VAE -32 applicable -30 none -17 score -15 status -17
h/cfa$	BC -23 CFA 26 OF -20 VAE -19 applicable -24 none -17
h/comment	BC -16 OF -16 VAE -16 applicable -24 body -19 comment 32 deadline -24 expectedLevel -20 expiry -20 indicator -20 label -22 lastCheck -18 links -24 none -32 proofs -19 responsible -25 score -19 session -15 severity -21 status -16 step -15 steps -19 version -15
h/comp	BC 24 OF -19 VAE -16 applicable -16 comment -16 criterion -15 deadline -16 indicator -16 label -17 lastCheck -15 links -16 none -20 proofs -17 responsible -15 score -15 severity -15 status -18
h/comp$	BC 27 OF -19 VAE -17 applicable -17 comment -17 deadline -16 label -15 links -15 none -18 proofs -15 responsible -17 score -15 status -17
h/compe	BC 18 OF -17
h/compl	BC -19 CFA -15 OF -19 VAE -17 action -17 applicable -20 body -16 comment -24 criterion -19 date -18 expectedLevel -22 expiry -17 indicator -21 label -20 lastCheck -20 links -23 none -19 priority -22 proofs -20 responsible -22 score 15 severity -20 version -19
h/crite	BC -21 CFA -16 OF -21 VAE -18 action -23 applicable -20 body -23 comment -27 criterion 40 date -21 deadline -28 expiry -23 label -27 lastCheck -26 links -25 none -37 priority -25 proofs -20 responsible -34 score -19 severity -25 status -35 version -21
h/crite$	BC -16 OF -17 VAE -16 action -24 applicable -16 comment -21 criterion 27 deadline -20 expiry -16 indicator -30 label -19 lastCheck -17 links -21 none -25 priority -19 proofs -23 responsible -19 score -18 severity -18 status -22 version -20
h/d	BC -33 CFA -28 OF -36 VAE -32 applicable -34 criterion -47 documents -34 expectedLevel -47 label -43 proofs -42 responsible -41 score -17 session -35 severity -37 trainee -29 version -28
h/dat	BC -32 CFA -24 OF -32 VAE -27 action -35 applicable -29 body -30 comment -40 criterion -32 date 21 documents -24 expectedLevel -34 indicator -36 label -40 links -48 phase -16 priority -36 proofs -47 reference -37 responsible -35 score -36 session -29 severity -38 status -45 step -25 steps -31 trainee -27 version -41
h/dat de	BC -17 action -17 comment -18 criterion -18 date 22 deadline -20 end -16 expectedLevel -16 indicator -18 label -23 links -31 none -25 priority -18 proofs -31 responsible -21 score -20 session -15 severity -22 start 17 status -28
h/dat$	BC -17 OF -18 VAE -17 action -20 applicable -18 body -23 comment -29 criterion -20 expectedLevel -20 expiry 15 indicator -24 label -21 links -28 none -19 priority -20 proofs -24 reference -23 responsible -25 score -18 session -24 severity -19 status -23 steps -27 trainee -23 version -28
h/de comp	BC 17
h/de l	BC -24 CFA -16 OF -27 VAE -20 action -27 applicable -19 criterion -26 date -19 deadline -26 expectedLevel -37 expiry -23 indicator -48 label 16 lastCheck -25 none -33 phase -15 priority -25 proofs -34 score -24 session -20 severity 17 trainee -19 version -19
h/de la	BC -19 OF -18 action -24 applicable -16 body -31 comment -28 criterion -21 date 20 deadline -26 end -19 expectedLevel -23 indicator -22 label -28 lastCheck -18 none -23 priority -21 reference -20 responsible -29 step -18 version -32
h/derni	BC -22 OF -21 VAE -18 action -25 applicable -19 body -20 comment -29 criterion -23 date -42 end 25 expectedLevel -23 expiry -31 indicator -27 label -30 lastCheck 33 links -30 priority -26 proofs -28 responsible -24 score -23 severity -28 start -22 status -35 step -16 steps -16 version -23
h/des	BC -15 OF -16 VAE -15 action -19 applicable -16 body -18 comment -25 criterion -20 date -17 deadline -19 expectedLevel 21 expiry -19 indicator 19 label -20 lastCheck -17 links -30 none -25 priority -17 reference -22 responsible -28 status -27 steps 22 version -25
h/do	BC -15 OF -15 body 17 comment -20 criterion -18 deadline -16 expectedLevel -23 indicator -23 label -20 lastCheck -15 none -22 priority -16 responsible -22 severity -17 status -19 version -15
h/doc	BC -20 CFA -17 OF -21 VAE -20 action -24 applicable -21 body -22 comment -41 criterion -26 date -30 deadline -30 documents 32 expectedLevel -27 expiry -29 indicator -37 label -27 lastCheck -24 none -40 phase -18 priority -23 proofs 16 score -24 session -35 severity -23 step -32
h/doc$	BC -16 OF -16 VAE -15 action -17 applicable -16 body -15 comment -24 criterion -19 date -28 deadline -21 expectedLevel -21 expiry -24 indicator -32 label -19 lastCheck -17 none -31 priority -16 proofs 16 score -15 session -31 severity -18
h/docum	BC -30 CFA -23 OF -29 VAE -26 action -32 applicable -27 body -29 comment -39 criterion -33 deadline -36 documents 22 expectedLevel -41 expiry -17 indicator -39 label -40 lastCheck -33 phase -23 priority -32 reference 16 score -31 session -31 severity -35 steps -19
h/docum$	BC -21 OF -19 VAE -15 action -24 applicable -17 body -20 comment -26 criterion -23 deadline -28 expectedLevel -27 indicator -27 label -29 lastCheck -27 phase -17 priority -25 score -22 session -26 severity -25 steps -16
h/dri	BC -18 OF -19 VAE -16 action -18 applicable -18 body -20 comment -22 criterion -16 deadline -20 expectedLevel -18 expiry -15 indicator -18 label -20 lastCheck -17 links -23 none -24 priority -22 proofs -22 responsible 27 score -18 severity -19 status -22 version -19
h/du	BC -30 CFA -31 OF -38 VAE -34 applicable -34 body -32 comment -31 criterion -40 deadline -15 indicator -49 none -15 priority -27 score -40 severity -32 status -21 steps -23
h/due	BC -16 OF -17 VAE -15 action -16 applicable -15 comment -24 criterion -16 date -18 deadline 21 documents -18 expectedLevel -17 expiry -19 indicator -22 label -17 lastCheck -25 links -22 phase -16 priority -18 proofs -20 reference -17 responsible -19 score -15 session -15 severity -17 status -23 step -19 version -16
h/ech	BC -15 OF -16 action -17 applicable -16 comment -23 criterion -20 date -17 deadline 26 documents -16 expectedLevel -18 expiry -19 indicator -23 label -18 lastCheck -20 links -25 phase -16 priority -18 proofs -19 reference -15 responsible -22 score -17 severity -17 status -24 step -17 version -17
h/eleme	BC -17 OF -16 VAE -16 action -17 applicable -15 body -15 comment 15 criterion -18 date -17 deadline -19 documents 27 expectedLevel -15 indicator -22 label -21 lastCheck -17 links -25 none -37 priority -16 proofs 19 responsible -17 score -19 session -15 severity -18 status -25 step -15 version -16
h/en	BC -30 CFA -23 OF -30 VAE -28 action -38 applicable -34 body -26 criterion -35 documents -28 expectedLevel -40 expiry -41 lastCheck -32 links -57 none -53 phase -25 priority 15 reference -29 score -33 session -30 severity -37 step -28 trainee -18 version 19
h/entre	BC -17 body 17 comment -27 date -19 deadline -21 documents -17 end -19 expectedLevel -15 expiry -20 indicator -24 links -23 none 18 priority -16 proofs -20 reference -22 responsible -23 score -15 session -20 severity -15 start 25 status -23 steps -26 trainee -15 version -18
h/est	BC -22 CFA -16 OF -18 action -20 body -24 comment -32 criterion -31 date -22 deadline -33 documents -23 expectedLevel -25 expiry -21 lastCheck -23 none -39 phase -15 priority -27 reference -17 responsible -35 score -19 session -18 severity -37 status 24 step -21 version -24
h/eta	BC -15 OF -15 action -17 applicable -15 comment -19 criterion -16 date -18 deadline 24 expectedLevel -17 expiry -20 indicator -17 label -17 links -20 none -20 priority -17 proofs -19 responsible -18 score -16 severity -17 status -20 version -16
h/evalu	BC -17 OF -18 VAE -16 action -23 applicable -18 body -19 criterion -23 date -23 deadline -28 end -20 expectedLevel -23 expiry -21 links -24 none -20 priority -21 proofs -27 responsible -19 session -20 severity -22 start -15 steps 27 version -20
h/evide	BC -25 CFA -22 OF -27 VAE -25 action -31 applicable -23 body -24 comment -31 criterion -27 date -22 deadline -29 expectedLevel -42 indicator -32 label -24 lastCheck -25 priority -26 responsible -28 score -25 severity -26 status -23 version -27
h/evide$	BC -15 OF -16 action -18 comment -20 criterion -18 deadline -19 expectedLevel -34 expiry -19 indicator -20 label -22 lastCheck -16 priority -18 proofs 23 responsible -17 score -16 severity -16 status -24 version -17
h/expec	BC -16 OF -17 VAE -16 action -20 applicable -19 body -16 comment -27 criterion -20 date -15 deadline -21 expectedLevel 29 expiry -16 indicator -21 label -20 lastCheck -18 links -29 priority -21 proofs -46 responsible -19 score -18 severity -19 status -18 version -18
h/forma	BC -25 CFA -19 OF 22 VAE -21 action -20 applicable -22 comment -28 criterion -22 date -22 deadline -22 documents -15 expectedLevel -21 expiry -22 indicator -26 label -20 lastCheck -18 links -21 phase -15 priority -23 proofs -27 reference -24 responsible -28 score -21 session 17 severity -15 status -19 step -15 trainee -30 version -25
h/forma$	BC -20 VAE -16 action -18 applicable -17 comment -25 criterion -16 date -18 deadline -19 expectedLevel -16 expiry -18 indicator -20 label -16 links -18 priority -16 proofs -25 reference -20 responsible -23 score -16 status -15 trainee -30 version -21
h/gravi	BC -15 OF -16 action -16 comment -18 deadline -19 expiry -15 indicator -18 label -19 lastCheck -16 links -19 none -25 proofs -19 score -16 severity 22 status -22 version -15
h/guid	BC -15 OF -17 action -16 body -18 comment -27 criterion -16 deadline -22 expectedLevel 30 indicator -19 label -28 lastCheck -17 links -22 priority -21 proofs -27 responsible -16 score -18 severity -17 status -24 version -17
h/i	BC -19 CFA -16 OF -15 VAE -18 action -21 applicable 18 body -18 comment -35 criterion -18 deadline -20 expectedLevel -26 expiry -15 indicator -22 label -23 lastCheck -18 links -28 none -25 priority -19 proofs 16 responsible -18 score -19 severity -16 status 16 steps 24 version -16
h/impor$	BC -17 OF -18 VAE -16 action -15 applicable -17 comment -19 criterion -18 deadline -16 expectedLevel -17 indicator -17 label -17 links -18 none -20 priority 29 proofs -16 responsible -17 score -16 severity -18 status -24 version -15
h/ind	BC -16 OF -17 VAE -15 action -19 applicable -22 comment -30 criterion -29 date -16 deadline -21 documents -18 expectedLevel -18 expiry -17 indicator 31 lastCheck -17 links -21 none -29 priority -18 proofs -24 reference -27 responsible -26 score -16 session -18 severity -21 step -20 version -22
h/indic	BC -20 CFA -16 OF -19 VAE -18 action -24 applicable -18 body -17 comment -32 criterion -29 date -25 deadline -26 documents -23 expectedLevel -27 expiry -22 indicator 34 lastCheck -24 links -28 none -38 phase -20 priority -22 proofs -25 reference -28 responsible -37 session -17 severity -27 step -25
h/indic$	BC -15 action -18 comment -30 criterion -22 deadline -21 expectedLevel -22 expiry -16 indicator 32 lastCheck -18 links -20 none -23 priority -16 proofs -28 reference -18 responsible -29 score -19 severity -23 step -21 version -18
h/it	BC -15 OF -16 action -19 applicable -15 comment -20 criterion -19 date -24 expectedLevel -19 expiry -27 indicator -32 lastCheck -19 links 22 none -23 priority -19 proofs -26 reference -18 responsible -31 score -16 session -16 version -18
h/j	BC -15 OF -17 VAE -17 action -23 applicable -15 body -23 criterion -17 deadline 16 end -17 expectedLevel -29 indicator -26 label -35 links -28 phase -23 priority -27 proofs 16 reference -27 responsible -31 score -20 session -23 severity -19 step -25 trainee -15 version -21
h/jour	BC -16 VAE -15 action -20 applicable -16 body -20 comment -23 criterion -17 date -22 deadline -27 expiry -22 indicator -22 label -19 links -17 none 21 priority -21 proofs -24 reference -16 score -16 session -19 severity -16 status -19 steps -19
h/koi	BC -16 applicable -15 comment -18 criterion -30 expiry -15 indicator -27 label 24 links -31 none -22 responsible -17 status -22 version -19
h/la	BC -32 CFA -18 OF -29 VAE -20 action -23 applicable -25 comment -41 criterion -38 deadline -39 end -31 expectedLevel -35 indicator -41 label -39 links 15 none -33 phase -19 priority -34 reference -32 session 17 start -26 status -18 step -18 steps -17
h/last	BC -18 OF -18 VAE -17 action -19 applicable -17 body -17 comment -22 criterion -18 date -22 deadline -30 end 21 expectedLevel -19 expiry -20 indicator -20 label -23 lastCheck 41 links -22 none -31 priority -19 proofs -19 responsible -21 score -18 severity -21 start -19 status -28 steps -15 version -19
h/le	BC -38 CFA -30 OF -38 VAE -36 action -51 applicable -44 body -18 comment -62 criterion -17 date 17 documents -32 lastCheck 19 none -30 phase -26 priority -44 reference -39 responsible -17 score -37 session -36 severity -39 status -56 steps -35 trainee -25 version -45
h/le$	BC -26 CFA -22 OF -27 VAE -26 action -40 applicable -29 body -35 comment -41 criterion -39 date 22 documents -17 expectedLevel -47 indicator -49 label -51 links -46 phase -20 priority -30 proofs -48 reference -25 responsible -43 score -29 session -23 severity -27 status -37 step -19 steps -23 trainee -17 version -34
h/level	BC -15 OF -17 VAE -17 action -26 applicable -15 body -15 comment -31 criterion -16 deadline -17 expectedLevel 26 indicator -17 label -24 links -22 proofs -22 responsible -23 score -16 severity -18 status -23
h/maj	BC -15 OF -16 action -17 applicable -15 comment -20 criterion -17 date -24 deadline -30 expectedLevel -20 expiry -21 indicator -18 label -20 lastCheck 18 links -19 none -24 priority -15 proofs -21 responsible -15 score -15 severity 20 status -21 version -15
h/memo	BC -18 OF -20 VAE -17 action -18 applicable -18 body -18 comment 35 criterion -18 deadline -23 expectedLevel -15 indicator -21 label -20 lastCheck -18 links -24 none -26 priority -20 proofs -21 responsible -20 score -19 session -16 severity -20 status -27 version -17
h/mon	BC -15 action -25 body -17 comment -27 criterion -16 date -22 deadline 15 expectedLevel -17 expiry -19 indicator -23 label -16 lastCheck -20 links -30 none -32 priority -24 proofs -18 severity -16 status 17 version -17
h/nam	BC -17 OF -18 VAE -16 action -20 applicable -17 comment -29 criterion -18 date -22 deadline -21 documents -16 end -19 expectedLevel -18 expiry -22 indicator -23 label -20 lastCheck -18 links -31 priority -16 reference -26 severity -19 start -20 status -27 steps -23 version -19
h/nam$	BC -16 OF -17 VAE -16 action -18 applicable -16 comment -27 criterion -17 date -18 deadline -22 documents -19 end -20 expectedLevel -16 expiry -17 indicator -22 label -19 lastCheck -17 links -28 priority -20 reference -30 severity -16 start -20 status -32 steps -23 version -15
h/nb	BC -19 CFA -17 OF -20 VAE -18 action -17 applicable -20 body -16 criterion -20 date -18 deadline -22 documents -19 expectedLevel -20 expiry -16 indicator -21 label -21 lastCheck -17 links -25 none 23 phase -15 priority -21 proofs -26 reference -16 responsible -26 score -19 session -22 severity -18 status -18 step -19 steps -16 trainee -15 version -30
h/nc	BC -24 CFA -20 OF -26 VAE -23 action -25 body -23 comment -30 criterion -25 date -24 deadline -26 expiry -23 indicator -25 label -25 lastCheck -25 links -26 none -39 priority -16 proofs -32 responsible -26 score -26 severity 22 version -17
h/nc$	BC -19 CFA -16 OF -20 VAE -17 action -18 body -17 comment -22 criterion -16 date -17 deadline -19 expectedLevel -34 expiry -18 indicator -22 label -21 lastCheck -18 links -19 none -24 proofs -24 responsible -20 score -18 status 18
h/nivea	BC -18 OF -17 action -22 applicable -19 body -16 comment -27 criterion -19 date -19 deadline -25 expiry -20 indicator -27 label -26 lastCheck -21 links -27 none -22 proofs -22 responsible -24 score -25 session -17 status 15 version -20
h/no	BC -25 CFA -21 OF -29 VAE -24 action -25 applicable -25 body -26 comment -33 criterion -32 date -30 documents -15 expectedLevel -29 expiry -19 indicator 16 label -32 lastCheck -26 links -32 phase -19 priority -29 proofs -34 reference 15 responsible -28 score -30 session -16 severity -28 status -28 step -17
h/no$	BC -15 OF -16 VAE -15 action -19 applicable -16 comment -22 criterion -22 date -23 deadline -26 expectedLevel -15 expiry -17 label -26 lastCheck -18 links -22 priority -19 proofs -24 reference 18 responsible -21 score -17 severity -17 status -17 version 16
h/not	BC -21 CFA -24 OF -20 VAE -25 action -26 applicable -19 body -22 comment 31 criterion -28 date -17 deadline -25 documents -19 end -20 expectedLevel -30 expiry -20 indicator -23 label -26 lastCheck -20 links -22 none -37 phase -18 priority -19 proofs -35 reference -17 responsible -28 score 23 session -24 severity -19 start -18 step -17 steps 19 trainee -21 version -21
h/nota	BC -16 OF -18 VAE -15 action -16 applicable -16 body -18 comment 36 criterion -19 deadline -19 expectedLevel -20 indicator -18 label -19 lastCheck -17 links -24 none -26 priority -18 proofs -23 reference -16 responsible -20 score -17 session -15 severity -16 status -24 steps -15 version -17
h/n°	BC -29 CFA -22 OF -28 VAE -25 action -33 applicable -23 body -18 comment -39 date -28 deadline -36 documents -22 end -15 expectedLevel -34 expiry -30 indicator 20 label -47 lastCheck -39 links -38 phase -22 priority -31 proofs -44 reference 32 responsible -36 score -34 severity -33 start -17 status -43 step -21 steps -23 trainee -19
h/n°$	BC -19 CFA -16 OF -20 VAE -18 action -22 applicable -15 body -20 comment -25 criterion -38 date -19 deadline -23 expectedLevel -24 expiry -20 indicator 17 label -44 lastCheck -31 links -25 priority -23 proofs -32 responsible -24 score -25 severity -22 status -26
h/o	BC -21 CFA -22 VAE -18 action -18 applicable 20 body 16 comment -32 date -15 deadline -22 documents -17 expectedLevel -19 expiry -17 indicator -24 label -20 lastCheck -16 links -31 phase -15 proofs -19 reference -17 responsible -24 score -22 session -19 severity -19 step -17 version -17
h/o n	BC -17 OF -21 applicable 20 comment -25 deadline -17 documents -15 indicator -19 links -16 priority -15 proofs -15 responsible -17 severity -15 step -16
h/of	BC -34 CFA -24 OF 40 VAE -35 action -23 applicable -37 body 17 comment -27 criterion -24 deadline -31 expiry -26 indicator -36 label -25 lastCheck -22 links -31 none -17 priority -18 reference -22 responsible -28 session -19 severity -26 status -35 steps -16 version -31
h/of$	BC -21 OF 31 VAE -21 action -15 applicable -28 body 18 comment -18 deadline -21 expectedLevel -21 indicator -18 label -16 links -15 none -25 priority -15 proofs -25 responsible -17 score -16 status -21 trainee -16
h/on	BC -25 CFA -17 OF -25 VAE -21 action -25 applicable -26 body -21 comment -39 criterion -25 date 21 deadline -32 expectedLevel -36 indicator -35 priority -29 proofs -37 reference -19 responsible -30 score -25 session -16 severity -32 version -27
h/order	BC -18 OF -18 VAE -17 action -18 body -19 comment -23 criterion -17 deadline -18 expectedLevel -20 expiry -15 indicator -20 label -20 lastCheck -17 links -22 priority 24 proofs -21 responsible -18 score -18 severity -20 status -23 version -18
h/order$	BC -18 OF -17 VAE -17 action -18 body -17 comment -23 criterion -17 deadline -17 expectedLevel -19 indicator -20 label -21 lastCheck -16 links -22 priority 24 proofs -21 responsible -17 score -16 severity -19 status -21 version -18
h/ordon	BC -16 OF -17 VAE -16 action -16 body -15 comment -18 deadline -18 expectedLevel -19 expiry -17 lastCheck -17 links -18 none -23 priority 24 proofs -18 responsible -18 score -18 severity -18 status -21 version -18
h/ordr	BC -17 OF -18 VAE -15 action -19 applicable -17 body -16 comment -20 deadline -22 expectedLevel -16 expiry -17 indicator -19 label -21 lastCheck -18 links -20 priority 18 proofs -21 responsible -20 score -23 severity -19 status -21 version -19
h/ou	BC -32 CFA -23 OF -34 VAE -27 action -29 applicable -39 comment -44 criterion -33 date -33 deadline -43 end -15 expectedLevel -34 expiry -32 indicator -46 label -46 lastCheck -37 links 29 none -47 phase -27 priority -40 proofs -42 reference -27 session -28 severity 24 step -31 steps -19 trainee -16 version -28
h/p	BC -16 OF -17 VAE -16 action -16 applicable -15 comment -23 criterion -17 deadline -27 expectedLevel -18 indicator -17 label -17 links -26 priority -17 proofs 25 responsible -20 score -16 severity -17 status -29 version -18
h/papie	BC -16 OF -15 action -19 comment -24 criterion -18 deadline -28 expectedLevel -20 indicator -37 label -29 lastCheck -20 links -28 phase -16 priority -21 reference 17 responsible -27 score -21 session -22 severity -17 step -18
h/par	BC -18 OF -17 action -18 applicable -19 body -17 comment -35 criterion -21 date -16 deadline -19 documents -19 expectedLevel -26 expiry -18 indicator -26 label -30 lastCheck -17 links -24 priority -16 proofs -32 reference -18 responsible 38 score -16 session -21 severity -25 status -28 step -16 version -20
h/pas	BC -18 OF -17 action -18 applicable -17 body -19 comment -24 criterion -20 deadline -25 documents -18 expectedLevel -18 expiry -15 indicator -29 label -17 links -47 none -20 priority -17 proofs -25 responsible -27 score -23 severity 19 status 17 step 18
h/playl	BC -15 OF -17 VAE -15 applicable -16 comment -19 deadline -16 indicator -17 links -19 none 28 proofs -17 responsible -17 severity -15 status -20
h/point	BC -17 CFA -17 OF -19 VAE -20 action -21 applicable -18 body -15 criterion -25 date -19 deadline -31 expectedLevel -23 expiry -20 none -41 priority -18 proofs -20 severity -21 status -29 step -15 version -21
h/pour	BC -30 CFA -17 VAE -25 action -36 applicable 25 body 19 comment -15 criterion -29 date -39 deadline 20 documents -16 expiry -42 label -38 lastCheck -38 links -38 priority -30 proofs -40 reference -23 responsible -36 score -25 session -19 severity -28 step -18 version -22
h/pr	BC -15 action -18 body -19 comment -35 date -21 deadline 19 documents -15 label -15 lastCheck -15 links -26 priority -16 proofs -21 reference -22 responsible -25 session -17 severity -17 status -24 steps -20 trainee 25 version -16
h/preuv	BC -25 CFA -19 OF -18 VAE -21 action -22 applicable -19 body -23 comment -40 criterion -25 deadline -33 documents 21 expectedLevel -44 expiry -23 indicator -26 label -33 lastCheck -30 none 15 phase -18 priority -26 proofs 28 reference -23 responsible -30 score -28 session -25 severity -23 step -18 steps -18 trainee -16 version -20
h/preuv$	BC -15 body -15 comment -20 criterion -15 deadline -21 expiry -19 indicator -17 label -20 lastCheck -24 links 15 priority -17 reference -16 responsible -22 session -27 severity -15 version -21
h/prior	BC -15 VAE 15 action -15 applicable -18 comment -19 criterion -20 date -15 deadline -19 expectedLevel -23 indicator -21 label -22 lastCheck -17 links -22 none -28 priority 24 proofs -19 responsible -20 score -18 severity -20 status -20 version -16
h/que	BC -22 OF -22 VAE -17 action 17 applicable -24 body -20 comment 18 criterion -22 date -20 expiry -24 indicator -37 links -37 none -28 phase -17 priority -29 responsible -22 score -20 severity -23 status -46 step -17 version -18
h/qui	BC -15 CFA -17 OF -22 VAE -23 action -32 applicable -25 body 16 comment -23 date -27 deadline -35 end -16 expectedLevel -38 expiry -27 indicator -38 label -21 lastCheck -32 links -43 none -42 phase -15 priority -28 reference -25 responsible 36 score -26 session -24 severity -31 start -15 status -45 step -20 steps -23 trainee -19 version -32
h/rag	BC -22 CFA -20 OF -24 VAE -20 action -21 applicable -23 body -18 comment -23 criterion -23 date -20 deadline -25 expectedLevel -23 expiry -20 indicator -27 label -24 lastCheck -21 links -25 none -26 priority -23 proofs -26 responsible -25 score -21 severity -23 status 35 version -24
h/rang	BC -18 OF -18 VAE -16 action -28 applicable -19 body -17 comment -23 date -16 deadline -24 expectedLevel -19 expiry -19 indicator -20 label -22 lastCheck -19 links 18 proofs -22 responsible -22 severity -23 status -25 version -21
h/refle	BC -18 OF -19 VAE -17 action -22 applicable -18 body -17 comment 28 criterion -20 date -16 deadline -21 expectedLevel -24 expiry -16 indicator -22 label -22 lastCheck -18 links -22 none -25 priority -21 proofs -20 responsible -21 score -19 severity -20 status -23 version -20
h/relea	BC -15 OF -17 VAE -15 action -18 applicable -16 body -15 comment -20 criterion -21 date -20 deadline -20 expectedLevel -18 expiry -20 indicator -25 label -18 lastCheck -17 links -28 none -24 priority -16 proofs -25 responsible -22 score -17 session -16 severity -19 status -25 version 32
h/relev	BC -15 applicable 15 date 15 deadline -17 lastCheck -18
h/requi	BC -18 CFA -15 OF -20 VAE -17 applicable -20 body -15 comment -31 criterion -21 date -15 deadline -23 expectedLevel 16 expiry -15 indicator -23 lastCheck -19 links -23 none -29 priority -21 proofs -15 responsible -22 score -19 severity -15 status -22 version -19
h/s	BC -24 CFA -19 OF -15 VAE -19 applicable 26 comment -33 criterion -17 date -25 deadline -28 expectedLevel -21 expiry -25 label -28 lastCheck -24 links -29 none -35 proofs -38 reference -22 score -22 session -22 version -29
h/se	BC -16 OF -16 applicable -15 comment -27 criterion -15 deadline -28 indicator -26 lastCheck -16 links -23 none -35 phase -19 priority -15 proofs -30 reference -18 responsible -24 session -18 severity -17 status -26
h/si	BC 20 CFA -15 OF -17 VAE -17 action -15 applicable -17 comment -21 criterion -15 deadline -16 expectedLevel -15 indicator -17 label -18 links -17 none -23 priority -18 responsible -16 score -15 severity 17 status -25
h/skill	BC 25 OF -17 VAE -18 applicable -19 none -16
h/statu	BC -16 OF -18 VAE -15 action -16 applicable -19 criterion -18 date -18 deadline -19 expectedLevel -20 expiry -16 indicator -27 label -22 lastCheck -17 links -21 none -24 priority -22 proofs -22 responsible -20 score -28 severity -18 status 22 version -20
h/text$	BC -15 OF -17 action 18 applicable -15 body -15 criterion -17 deadline -17 expiry -17 indicator -19 lastCheck -18 links -19 none -24 priority -20 responsible -19 score -21 severity -18 status -20 version -17
h/the	BC -19 OF -19 VAE -15 action -25 applicable -20 body -19 comment -28 criterion -21 deadline -22 indicator -24 lastCheck -19 links 17 none -30 priority -19 proofs 16 responsible -21 score -18 severity -19 status -31
h/train	BC -25 CFA -22 OF 29 VAE -26 applicable -20 comment -20 end -20 none -27 session -24 start -20 status -17 steps -20
h/vae	BC -31 CFA -38 OF -33 VAE 42 applicable -38 comment -18 criterion -15 deadline -16 expectedLevel -15 indicator -16 label -17 links -15 none -16 priority -18 proofs -15 responsible -16 severity -16
h/vae$	BC -26 CFA -24 OF -23 VAE 34 action -17 applicable -18 comment -21 criterion -16 deadline -20 expectedLevel -18 indicator -20 label -21 lastCheck -17 links -20 none -18 priority -24 proofs -20 responsible -19 severity -19 status -15 version -17
h/val	BC -16 OF -16 comment -15 date -20 deadline -16 expiry 18 indicator -15 lastCheck -15 links -15 none -19 status -18
h/vers	BC -21 CFA -15 OF -21 VAE -17 action -20 applicable -19 body -21 comment -24 criterion -16 date -24 deadline -29 expectedLevel -27 expiry -22 indicator -27 label -25 lastCheck -27 none -32 priority -18 proofs -29 responsible -26 score -20 session -19 severity -23 status -27 version 33
h/versi	BC -18 OF -19 VAE -16 action -19 applicable -19 body -16 comment -21 criterion -19 date -20 deadline -20 expectedLevel -20 expiry -19 indicator -24 label -20 lastCheck -19 links -28 none -39 priority -19 proofs -31 responsible -22 score -16 severity -19 status -28 version 41
h/we	BC -16 OF -20 action -20 applicable -24 comment -22 deadline -23 expectedLevel -26 indicator -18 lastCheck -16 links -30 none -32 priority -22 proofs 21 responsible -17 severity -23 status 28
h/(sentence)	CFA -40 VAE -39 criterion -15 date -49 documents 15 end -25 phase -25 reference -26 responsible -44 score -23 session -32 start -29 status -19 trainee -21 version -41
h/^appr	CFA 25 OF -15 VAE -17 applicable -17 comment -15 criterion -17 deadline -16 indicator -16 label -17 links -15 none -20 priority -15 proofs -15 responsible -15 severity -15 status -16
h/^cat	CFA 15 action -16 none -18 proofs -19
h/^forma	CFA -15 applicable -15 body -15 comment -16 expectedLevel -16 indicator -17 none 21 priority -16 responsible -16 score -15 session -24 status -25 version -17
h/appr	CFA 24 OF -18 VAE -18 action -15 applicable -16 comment -17 criterion -17 deadline -17 expectedLevel -16 indicator -17 label -18 lastCheck -15 links -17 none -21 priority -16 proofs -16 responsible -16 severity -16 status -22
h/cat	CFA 15 action -15 none -17 proofs -18
h/de	CFA -41 OF -24 VAE -43 action -18 applicable -43 comment -16 reference -21 responsible -23 step -21 steps -22 version -29
h/e	CFA -17 VAE 17 applicable -17 comment -22 deadline -16 expectedLevel -15 indicator -18 label -18 links -23 none 19 proofs -17 responsible -21 version -16
h/ecsr	CFA 17
h/f$	CFA -15 OF 15 applicable -17 none -17 responsible -15
h/moi	CFA -15 applicable 28 body -16 comment -19 deadline -20 documents -18 indicator -18 links -23 none -25 status -29 step -15 steps 15
h/n	CFA -18 OF -28 VAE -21 action -22 applicable 28 body -23 date -17 deadline -27 documents -19 end -17 expectedLevel -17 expiry -20 indicator -27 label -23 lastCheck -21 links -22 phase -17 priority -17 proofs -25 reference -24 responsible -27 session -21 severity -24 start -16 step -19 steps -23 trainee 20 version -19
h/n$	CFA -15 OF -21 VAE -18 applicable 18 comment -25 deadline -16 documents -15 indicator -19 label -15 links -17 priority -16 proofs -15 responsible -20 step -15
h/pro	CFA 19
h/titr	CFA 18 comment -15 indicator -17 none -16 status -16
h/to	CFA -22 VAE -28 action 29 applicable -32 body -26 comment -34 date -26 deadline -31 expiry -27 label -33 lastCheck -26 none -46 priority -30 proofs -43 responsible -32 score -29 severity -24 status -38 version -30
h/^act	OF 15 VAE -15 action 16 comment -21 deadline -16 indicator -15 label -17 links -17 none -19 priority -16 responsible -19 status -17
h/^actio	OF -16 action 39 body -17 comment -20 deadline -19 end -19 expectedLevel -19 expiry -15 indicator -16 label -21 links -19 none -28 priority -19 proofs -18 reference -16 responsible -29 session 25 start -16 status -21 trainee -17
h/^af	OF 23 VAE -16 comment -15 none -22
h/^coule	OF -19 comment -18 deadline -16 expectedLevel -22 links -37 none 37 priority -16 proofs -17 responsible -18 status -18 version -16
h/^niv	OF -15 action -15 body -15 comment -19 criterion -16 deadline -18 expectedLevel 22 indicator -17 label -19 links -18 none -25 proofs -16 responsible -17 status -20
h/^not	OF -15 VAE -17 action -24 comment 17 deadline -21 documents -21 expectedLevel -18 label -16 links -16 none -24 phase -16 proofs -23 responsible -23 score 23 session -18 step -17
h/^organ	OF 17 body 20 comment -15 label -15 links -16 none -21 responsible -17 status -16
h/actio$	OF -17 comment -20 deadline -15 expectedLevel -16 indicator -15 label -19 links -20 none -18 priority -15 proofs -17 responsible 15 severity -15 status -17 steps -21
h/ae	OF -28 applicable 21 none -20 status -21
h/af$	OF 21 VAE -15 none -20 status -15
h/are	OF -15 action -16 applicable -17 deadline -19 none -27 priority -15 proofs -15 severity -18 status 26
h/atten$	OF -16 action -15 applicable -15 body -18 criterion -19 date -16 documents -22 end -15 expectedLevel 17 expiry -17 indicator -30 lastCheck -17 links -32 phase -21 priority -19 proofs -35 reference -23 responsible -28 score -17 session -22 severity -21 start -16 status -27 step -21
h/board	OF -16 criterion -15 deadline -17 expectedLevel -16 indicator -17 label -16 links -17 none -21 priority -15 proofs -15 responsible -19 severity -15 status 25
h/by	OF -15 action -15 body -15 comment -18 date -23 deadline 18 expectedLevel -17 indicator -23 label -18 lastCheck -18 links -28 phase -17 priority -19 proofs -22 reference -18 score -16 session -17 severity -18 status -28 version -19
h/c	OF -20 VAE -26 action -32 comment -34 criterion 29 date -24 deadline -37 documents -19 expectedLevel -33 expiry -29 lastCheck -29 none -41 phase -16 priority -30 reference -23 responsible -40 score -33 session -23 severity -40 status -18 step -18 steps -19 version -16
h/chapi	OF -15 action -15 applicable -15 comment -17 criterion 22 deadline -18 expectedLevel -17 indicator -21 label -20 lastCheck -15 links -18 none -22 priority -16 proofs -17 responsible -16 score -15 severity -16
h/class	OF 19 VAE -15 applicable -15 body -16 comment -22 criterion -18 date -16 deadline -18 expectedLevel -20 indicator -17 lastCheck -15 links 27 priority -16 proofs -22 responsible -25 score -15 session -22 severity -18 status -23 version -21
h/class$	OF 17 expectedLevel -20 proofs -17 responsible -18 status -18 version -16
h/colum	OF -16 deadline -15 indicator -17 label -15 links -15 none -19 proofs -15 responsible -16 status 24
h/comen	OF -15 action -17 comment 27 criterion -15 deadline -17 expectedLevel -15 indicator -18 label -17 lastCheck -15 links -20 none -23 priority -19 proofs -15 responsible -20 score -15 severity -16 status -19 version -16
h/conce	OF -15 action -18 applicable 31 comment -16 deadline -17 expectedLevel -15 label -16 links -15 none -20 priority -19 proofs -18 responsible -17 severity -15 status -38
h/coule	OF -18 comment -19 deadline -17 expectedLevel -19 indicator -19 links -34 none 38 priority -17 proofs -18 reference -17 responsible -19 session -15 severity -15 status -21 step -15 version -19
h/courr	OF -16 applicable -16 body -19 comment -23 deadline -16 expectedLevel -16 indicator -20 links -18 none 28 priority -15 proofs -19 status -22 steps -15
h/emoji	OF -16 applicable -18 comment -16 none 25 proofs -15 responsible -15 status -17
h/evalu$	OF -15 action -18 criterion -17 date -17 deadline -23 expectedLevel -19 expiry -18 indicator -28 links -18 none -28 priority -17 proofs -21 responsible -17 score -20 severity -18 status 19
h/fair	OF -16 action 24 applicable -15 body -16 comment -31 criterion -16 deadline -24 expectedLevel -22 expiry -19 indicator -23 lastCheck -18 links -20 proofs -27 responsible -26 severity -15 status -19 version -17
h/form	OF 15 body -15 links -16 none -23 reference -22 session 16 steps -16 trainee -15
h/form$	OF 15
h/impor	OF -15 action -16 body -15 comment -20 criterion -17 deadline -17 expectedLevel -17 indicator -18 label -18 lastCheck -15 links -19 none -19 priority 27 proofs -17 responsible -20 score -16 severity -17 status -23 version -15
h/ind$	OF -15 action -16 comment -31 criterion -17 deadline -18 expectedLevel -16 expiry -17 label 17 lastCheck -15 links -19 none -31 priority -16 proofs -19 reference -24 responsible -21 severity -17 version -20
h/item	OF -16 applicable 25 comment -22 deadline -15 links -17 none -21 proofs -24 responsible -19 status -22
h/kan	OF -24 applicable -28 body -28 comment -18 deadline 24 expectedLevel -17 expiry -16 indicator -26 lastCheck -17 links -15 status -20 step -16
h/ki	OF -18 action -20 applicable -24 body -17 comment -15 deadline -20 links -20 none -29 priority -20 responsible 35 session -17 severity -20 status -28
h/kilom	OF -19 VAE -16 applicable -15 comment -16 indicator -18 none 27 proofs -15 responsible -17 score -16
h/l audit	OF -16 action -22 applicable -31 body -19 comment -16 deadline -18 links -15 none 23 responsible -22
h/maj$	OF -16 VAE -15 action -17 applicable -15 comment -20 criterion -15 date -26 deadline -32 expectedLevel -17 expiry -22 indicator -17 label -18 lastCheck 19 links -19 none -23 priority -18 proofs -19 responsible -19 score -15 severity 18 status -20 version -15
h/niv	OF -15 action -16 applicable -15 comment -21 criterion -16 deadline -18 expectedLevel 25 indicator -17 label -21 links -18 none -24 proofs -17 responsible -15 severity -15 status -20
h/non	OF -21 action -16 body -15 comment -20 deadline -18 expectedLevel -24 expiry -15 indicator -19 label -17 lastCheck -15 none -27 priority -15 proofs -19 responsible -19 severity 20 status 16
h/non$	OF -17 applicable 18 comment -15 none -20 severity -16
h/ns	OF -20 applicable 23 none -17 status -19
h/organ	OF 15 action -15 body 25 comment -18 deadline -15 indicator -16 label -16 links -18 none -23 priority -16 proofs -17 responsible -22 severity -15 status -17 trainee -16
h/organ$	OF -20 body 24 comment -16 responsible -18 trainee -18
h/oui	OF -18 applicable 18 comment -16 indicator -16 none -17 severity -18
h/out	OF -17 action 15 body -15 comment -20 criterion -17 date -18 deadline -17 expectedLevel -15 expiry 16 indicator -17 label -19 lastCheck -25 links -19 none -24 responsible -19 status -18 steps 16
h/pag	OF -19 comment -22 deadline -15 expectedLevel -17 links -20 none 30 proofs -20 responsible -18 version -16
h/pag$	OF -15 comment -17 indicator -16 none 29
h/pc	OF -17 body -16 comment -23 criterion -16 deadline -20 expiry -15 indicator -20 label -20 links 17 none -25 priority -15 reference -17 responsible -21 score -17 session -19 severity -15 status -22 step -16 version -17
h/perim	OF 16
h/possi	OF -16 action -17 body -15 comment -21 deadline -18 expectedLevel 28 indicator -17 label -19 lastCheck -15 links -19 priority -19 proofs -31 responsible -15 score -18 severity -28 status -24 version -17
h/possi$	OF -16 VAE -15 action -17 applicable -15 body -15 comment -24 deadline -18 expectedLevel 24 expiry -16 indicator -18 label -18 lastCheck -16 links -19 priority -20 proofs -34 responsible -16 score -18 severity -34 status -22 version -18
h/qd	OF -15 applicable -17 deadline 15
h/quel	OF -19 action -17 applicable -21 body 17 comment -18 date -21 deadline -25 expectedLevel -18 expiry -19 label -17 lastCheck -15 links -22 none -39 priority -18 reference -25 responsible -19 severity -16 status -27
h/ref	OF -15 action -17 body -22 comment -24 criterion -16 date -15 deadline -21 documents -23 end -22 expectedLevel -16 expiry -15 label -18 lastCheck -15 links -27 phase -15 proofs -21 reference 36 session -33 severity -15 start -22 status -26 step -15 steps -27 trainee -25 version -18
h/rnq	OF -15 action -17 applicable -15 comment -22 criterion 23 deadline -21 expectedLevel -19 expiry -18 indicator 15 lastCheck -16 links -24 none -18 priority -16 proofs -23 reference -17 responsible -22 session -15 severity -15 status -29 step -15 version -20
h/tarif	OF -17 VAE -15 applicable -17 comment -17 criterion -17 deadline -16 indicator -19 links -20 none 24 proofs -18 responsible -20 status -23
h/text	OF -15 action 16 criterion -18 deadline -16 expiry -16 indicator -25 lastCheck -17 links -20 none -25 priority -18 responsible -19 score -20 severity -18 status -35 version -15
h/train$	OF 15 body -25 comment -15 end -17 none -21 reference -20 responsible 18 session -18 start -18 steps -15
h/verdi	OF -16 action -15 comment -20 deadline -20 expectedLevel -21 indicator -17 label -17 lastCheck -15 links -20 none -28 priority -20 proofs -17 score -17 severity -17 status 31 version -17
h/vers$	OF -15 body -15 comment -18 date -16 deadline -17 expectedLevel -15 expiry -15 indicator -21 label -17 links -28 none -22 proofs -20 responsible -21 session -15 severity -15 status -21 version 28
h/where	OF -15 applicable -19 comment -24 deadline -21 expectedLevel -21 indicator -19 label -21 links 26 none -20 priority -16 proofs -24 reference -15 responsible -22 severity -19 status 17
h/y	OF -17 VAE -16 action -20 body -28 comment -27 deadline -28 expectedLevel -16 indicator -22 label -22 lastCheck -18 links -17 none -23 priority 15 proofs -29 responsible 20 severity -16 status -28 version -17
h/^prior	VAE 16 expectedLevel -17 none -19
h/^profe	VAE -16 applicable -15 body -17 comment -19 deadline -15 documents -23 indicator -19 links -22 none -23 proofs -17 reference -18 responsible 30 session -17 status -20 trainee 17
h/a$	VAE -19 action -22 applicable -18 comment -28 deadline -20 documents -16 expiry -15 indicator -17 label -15 links -18 priority -18 proofs -17 responsible 32 status -25 version -24
h/acq	VAE 17
h/appli	VAE -22 action -23 applicable 16 body -18 comment -20 criterion -15 deadline -21 expectedLevel -20 expiry -15 indicator -25 label -21 lastCheck -19 links -21 none -26 priority -21 proofs -22 responsible -25 severity -20 status -22
h/cat 0	VAE -18 none -17 proofs -18 score -15
h/desig	VAE -15 none -15 responsible 21
h/exp	VAE 16 date -24 expiry 23 lastCheck -19 links -16 none -22
h/f	VAE -21 action 20 applicable -19 comment -20 criterion -17 deadline -16 indicator -15 label -15 none -23 priority -18 proofs -21 responsible -17 status -17
h/jusq	VAE -18 date -19 deadline -17 expiry 23 indicator -15 lastCheck -16 links -16 none -18 responsible -15 status -17 version -16
h/learn	VAE 16 body -18 none -17 priority -16 responsible -19 session -17 trainee 18
h/level$	VAE -15 comment -18 expectedLevel 21 none -25 status -16
h/montr	VAE -15 action -22 applicable -15 comment -31 criterion -16 deadline -21 documents 15 expectedLevel -21 expiry -20 indicator -18 label -36 lastCheck -17 links -20 priority -17 proofs 30 responsible -22 score -16 status -17
h/profe	VAE -15 body -16 comment -19 documents -23 indicator -16 links -21 none -22 proofs -15 reference -18 responsible 26 status -19 step -15 trainee 16
h/v	VAE 19 action -15 comment -21 indicator -23 priority -16 proofs -15 reference -16 responsible -21 status -22 steps -15 version 15
h/v a	VAE 18
h/0	action -41 applicable -34 body -29 comment -56 date -26 deadline -38 end -22 expectedLevel -39 expiry -29 indicator -36 label -38 lastCheck -35 links -41 none -55 priority -36 proofs 33 reference -19 responsible -41 score 16 session -20 severity -40 status -36 trainee -23 version -29
h/0$	action -28 applicable -22 body -20 comment -44 date -17 deadline -25 end -15 expectedLevel -32 expiry -21 indicator -25 label -37 lastCheck -20 links -31 none -33 priority -23 proofs 24 responsible -28 score 21 severity -19 status -37 version -21
h/^appli	action -15 applicable -18
h/^axe	action 16 comment -17
h/^comen	action -17 comment 24 deadline -16 end -16 indicator -16 label -15 links -21 none -19 proofs -15 responsible -19 start 17 status -19
h/^crit	action -20 comment -16 criterion 24 deadline -16 expectedLevel -15 label -18 links -17 none -15 proofs -16 responsible -16 status -18 version -17
h/^d	action -17 comment -18 date -19 deadline 19 expiry -21 indicator -17 lastCheck -16 links -19 priority -16 status -20
h/^dern	action -15 comment -17 date -19 deadline -16 expectedLevel -15 expiry -16 indicator -18 label -19 lastCheck 29 links -19 none -21 proofs -16 responsible -18 score -16 status -19
h/^doc	action -18 comment -34 date -18 deadline -19 documents 34 expiry -18 indicator -20 label -16 links -40 none -37 phase -16 proofs 19 session -22 step -32 version -20
h/^docum	action -15 comment -26 date -25 deadline -16 documents 15 expectedLevel -33 expiry -23 indicator -29 label -20 links -36 phase -16 proofs 20 responsible -34 session -20 version -23
h/^due	action -15 comment -22 deadline 21 documents -17 expiry -18 indicator -19 label -15 lastCheck -17 links -19 proofs -16 reference -15 responsible -21 status -20 step -16
h/^echea	action -27 comment -16 deadline 30 none -25 status -15
h/^empl	action -15 comment -16 criterion -15 deadline -19 indicator -21 label -18 links 29 none -21 proofs -18 responsible -16 session -15 status -20 steps -15 version -16
h/^exige	action -17 comment -20 criterion -23 deadline -18 indicator -23 label 20 lastCheck -16 links -18 none -19 priority -15 proofs -19 responsible -21 score -15 status -21
h/^expec	action -15 comment -20 deadline -16 expectedLevel 21 indicator -15 links -25 priority -19 proofs -40 responsible -16 status -19
h/^feu	action -16 comment -22 deadline -18 expectedLevel -18 expiry -15 label -15 lastCheck -15 links -17 none -21 priority -17 proofs -17 responsible -17 score -15 severity -16 status 27
h/^fil	action -15 indicator -21 responsible -15 session -17 steps -15 version -20
h/^fin	action -16 body -20 comment -20 date -19 end 29 expiry 18 indicator -15 lastCheck -18 links -18 proofs -18 reference -16 responsible -20 session -20 start -19 status -17 steps -33 trainee -15
h/^heur	action -19 comment -15 expectedLevel -20 none 28 status -15
h/^ki	action -17 applicable -18 body -16 deadline -17 links -18 none -25 priority -18 responsible 29 severity -15 status -23
h/^last	action -16 body -16 comment -22 date -17 deadline -25 end 21 expiry -19 indicator -15 label -15 lastCheck 30 links -20 none -16 priority -15 proofs -16 responsible -18 severity -17 start -17 status -23 steps -18 trainee -15
h/^lib	action -15 comment -17 criterion -15 date -16 deadline -17 expectedLevel -23 expiry -16 indicator -19 label 28 links -19 none -22 reference -19 responsible -18 status -21 version -15
h/^mesur	action 21 comment -17 none -16 priority -15 status -16
h/^nc	action -15 applicable -22 comment -20 deadline -17 indicator -16 label -15 links -17 none -25 priority -17 responsible -17 severity 15
h/^next	action 20 none -16 responsible -18
h/^owner	action -16 body -18 comment -19 criterion -15 deadline -16 expectedLevel -16 indicator -15 label -16 links -17 none -31 proofs -32 responsible 31 status -20 version -15
h/^path	action 17 none -17
h/^photo	action -18 indicator -15 links -15 none 29 status -16
h/^pilot	action -15 comment -17 label -18 links -17 none -21 proofs -22 responsible 29 severity -26 status -25 version -20
h/^point	action -21 criterion -19 deadline -20 expectedLevel -15 lastCheck -36 links -27 none -38 proofs -21 responsible 15 severity -15 status -22 step -15 version -16
h/^qui	action -15 applicable -15 comment -21 criterion -19 deadline -17 documents -17 label -15 links -19 none -19 priority -21 proofs -15 responsible 34 session -15 status -19
h/^reg	action 19 comment -17 none -19
h/^repri	action 16 none -16
h/^respo	action -19 links -15 none -18 responsible 27
h/^scop	action -17 body -17 comment -19 criterion -19 deadline -17 expectedLevel -18 expiry -16 indicator -19 label -19 lastCheck -16 links -18 none -22 priority -16 proofs -19 responsible -21 severity -17 version -15
h/^sit	action -15 comment -25 criterion -20 deadline -28 expectedLevel -15 label -18 links -25 none -25 priority -16 proofs -38 responsible -25 score -17 status 34
h/^ski	action -16 comment -15 none -28
h/^suppo	action -15 comment -17 deadline -15 indicator -29 links -30 phase -19 proofs 22 reference -22 responsible -20 score -16 status -26 step -21 version -16
h/^thema	action -15 comment -16 deadline -15 expectedLevel -16 indicator -18 links -17 none -18 proofs -15 responsible -15 status -16
h/^to	action 17
h/a f	action 31 comment -25 deadline -16 none -18 proofs -16 responsible -16
h/a fair	action 18 comment -27 deadline -18 expiry -16 indicator -17 label -21 proofs -23 responsible -20 version -15
h/a jour	action -15 date -20 deadline -24 expiry -21 indicator -21 lastCheck 15 none -28 proofs -18 status -21 version 17
h/a mener	action 23
h/a montr	action -16 comment -23 deadline -15 none -35 proofs 30
h/act	action 18 comment -19 deadline -17 indicator -15 label -17 links -16 none -18 priority -15 proofs -26 responsible -19 status -17
h/actio a	action 19
h/adres	action -15 comment -22 date -17 deadline -16 documents -15 expectedLevel -17 indicator 19 links 17 proofs -25 reference -18 responsible -24 session -16 status -18 step -16 version -18
h/aff	action -15 comment -21 deadline -18 documents -18 none -28 proofs -16 responsible 38 status -20 version -15
h/au$	action -15 body -16 comment -18 date -16 end 20 expiry 16 links -21 priority -17 reference -16 responsible -17 session -15 status -21 steps -16 trainee -15
h/auto	action -15 comment -30 date -20 deadline -22 expectedLevel -17 expiry -18 indicator -20 label -20 links -15 none -18 status 15
h/av	action -23 comment -23 date -18 deadline 25 indicator -19 lastCheck -19 links -20 none -24 proofs -22 score -15 status 19 step -16 version -16
h/av$	action -18 comment -22 deadline 17 links -15 none -22 proofs -19 status 23
h/avant	action -26 applicable -15 comment -38 date -21 deadline 17 documents -24 expectedLevel -15 expiry 22 indicator -22 label -25 lastCheck -25 links -26 priority -30 proofs -34 reference -21 responsible -29 session -21 status -31 step -21 steps 15 version -25
h/avant$	action -19 comment -26 date -19 expiry 21 indicator -19 label -17 lastCheck -18 links -16 priority -23 proofs -20 responsible -17 status -21 steps 17 version -16
h/axe	action 21 comment -17 deadline -21
h/bar	action -16 expectedLevel 19
h/blanc$	action -16 comment -22 links -16 none -19 proofs -15 responsible -16 status 23 steps 16
h/boucl pour	action -15 comment -18 deadline 21 expiry -18
h/boulo	action 19 none -21
h/ce que	action -22 comment 16 deadline -30 indicator -20 lastCheck -16 links -17 none -39 priority -16 proofs 17 status -26
h/chemi	action -17 body -16 comment -21 criterion -15 date -20 deadline -20 expectedLevel -16 expiry -15 indicator -20 label -20 lastCheck -15 links 26 priority -16 proofs -20 reference -15 responsible -20 severity -15 status -21 steps -20 version -19
h/clear	action -15 expectedLevel 18
h/combien	action -17 applicable -19 comment -18 criterion -25 date -15 deadline -20 expectedLevel -18 expiry -18 indicator 17 label -30 lastCheck -20 links -32 none 21 priority -18 proofs -15 responsible -19 status -30 version -15
h/comment$	action -15 comment 32 deadline -17 expectedLevel -15 indicator -16 label -16 links -20 none -24 priority -15 proofs -18 responsible -20 status -23 version -16
h/compl$	action -16 applicable -15 comment -16 criterion -15 deadline 16 expectedLevel -16 expiry -17 indicator -17 label -18 lastCheck -15 links -19 none -28 priority -17 proofs -16 responsible -19 severity -15 version -17
h/concl	action -16 comment -19 none -18 proofs -15 status 22
h/corre	action 23 links -15 priority -15 proofs -16 responsible -16
h/corri$	action 16 comment -16
h/crit	action -19 comment -16 criterion 27 deadline -16 expectedLevel -15 indicator -19 label -17 links -17 none -20 proofs -15 responsible -15 status -19 version -22
h/d ici	action -16 comment -17 date -17 deadline 18 expiry -21 indicator -17 lastCheck -15 links -20 priority -16 status -20 step -16
h/dern	action -17 comment -20 criterion -15 date -17 deadline -15 expectedLevel -15 expiry -16 indicator -19 label -17 lastCheck 30 links -21 none -18 priority -16 proofs -17 responsible -20 score -18 severity -15 status -18
h/doit	action 17
h/dosie	action -23 comment -21 criterion -15 deadline -16 expectedLevel -18 indicator -18 label -16 links 24 none -19 proofs -20 severity -15 status -20 version -16
h/dt	action -16 body -15 comment -23 criterion -16 date 27 expectedLevel -16 expiry -19 indicator -21 label -17 lastCheck -17 links -18 priority -16 proofs -23 reference -17 responsible -22 score -15 session -16 severity -16 status -27 steps -15 version -17
h/du docum	action -15 deadline -21 expectedLevel -15 label -18 lastCheck -22 links 18 none -45 reference -28 session -15 step -21 version -28
h/echan	action -17 body -19 comment -21 date -21 end -18 expiry -16 indicator -17 label -16 lastCheck 24 links -22 proofs -16 responsible -21 start -20 status -23 version -16
h/echea	action -31 comment -20 date -28 deadline 37 expiry -26 indicator -18 label -18 lastCheck -26 links -19 priority -15 proofs -17 responsible -17 score -16 status -25
h/eleme de	action -19 comment 29 indicator -15 label -18 links -21 none -30 severity -15 status -20
h/elimi	action -15 severity 17
h/empl	action -16 comment -16 criterion -15 deadline -19 label -17 links 27 none -22 proofs -15 responsible -18 session -16 status -19 steps -15 version -15
h/en premi	action -20 comment -22 deadline -19 none -15 priority 29 status -15
h/et	action -17 body -16 comment -22 date -20 deadline -29 documents -17 expiry -19 indicator -24 lastCheck -16 links -27 none -36 priority -18 proofs -24 reference -22 responsible -21 score -18 status 21 step 26 version -19
h/exige	action -16 comment -19 criterion -25 deadline -17 indicator -24 label 20 lastCheck -15 links -17 none -18 priority -15 proofs -18 responsible -22 score -15 status -19
h/fair$	action 27 comment -21 deadline -18 indicator -16 label -22 links -15 priority -25 proofs -23 responsible -21 status -21
h/faut	action -22 comment -23 criterion -15 date -15 deadline 24 expectedLevel -35 expiry -21 indicator -20 lastCheck -27 links -25 priority -15 proofs -22 responsible -18 status -23
h/fil	action -15 body -17 end -16 indicator -20 links 15 responsible -16 session -20 start -16 trainee -18 version -20
h/fin	action -19 body -23 comment -25 date -19 end 20 expiry 20 label -15 lastCheck -16 links -21 priority -16 proofs -19 reference -20 responsible -23 session -25 start -25 status -20 trainee -19
h/fo	action -16 label 18 none -15
h/gravi$	action -16 comment -18 deadline -16 expectedLevel -29 indicator -15 label -15 links -17 none -15 proofs -16 severity 21 status -17
h/green	action 18 links -18
h/guid$	action -16 comment -20 deadline -15 indicator -18 links -17 proofs -18 status -18 version -15
h/heur	action -18 comment -17 expectedLevel -19 indicator -15 links -15 none 24 responsible -17 status -15 steps -19
h/ici	action -21 comment -22 date -22 deadline 26 expiry -29 indicator -15 lastCheck -21 links -25 phase -17 priority -21 reference -16 status -27 step -20
h/in	action -27 applicable 27 body -24 comment -36 criterion -21 date -29 deadline -33 documents -18 end -20 expectedLevel -34 expiry -29 indicator -36 lastCheck -28 links -39 none -42 phase -15 priority -30 proofs -34 reference -26 responsible -37 score -16 session -23 severity -29 start -19 step -16 steps 20 trainee -19 version -29
h/in scop	action -19 body -15 comment -19 criterion -16 deadline -20 expectedLevel -18 expiry -16 indicator -18 label -24 lastCheck -17 links -17 none -22 priority -18 proofs -20 responsible -18 score -19 severity -17 status -26
h/j$	action -18 body -18 comment -33 documents -22 expiry -15 indicator -22 label -19 links -20 phase -18 proofs 20 reference -16 responsible -22 step -19
h/je	action 16 comment -44 criterion -17 deadline -27 expectedLevel -30 expiry -16 indicator -26 lastCheck -21 links -31 none -32 priority -19 proofs 24 responsible -24 severity -21 status -24 version -17
h/l	action -39 body -16 date -31 deadline -48 end -18 expiry -34 label 16 lastCheck -40 links -17 none -25 phase -20 priority -40 proofs -28 score -26 session -29 start -18 trainee -24 version -23
h/left	action 18
h/lib	action -15 comment -17 criterion -16 date -16 deadline -17 expectedLevel -20 expiry -16 indicator -19 label 27 links -19 none -21 reference -18 responsible -18 status -21 version -15
h/locat	action -15 comment -18 deadline -16 indicator -16 links 25 none -16 proofs -19 status -17
h/locat$	action -15 indicator -16 links 24 none -16 proofs -21 status -17 version -15
h/m	action -18 comment 24 deadline -24 expectedLevel -24 indicator -16 links -15 none -25 priority -18 proofs -31 responsible -21 severity -16 status -22 steps 18
h/manoe	action 23 none -21
h/mdp	action -15 applicable -19 links -16 none 28 responsible -20 status -22 steps -15
h/men	action 19 comment -16 none -16 status -15
h/mener	action 23
h/mener$	action 21
h/mesur	action 22 comment -18 none -18 priority -17 responsible -15 status -18
h/mettr	action -16 comment -20 deadline 21 expiry -29 label -16 none -16 priority 19 proofs -18 status -21
h/min	action -15 comment -17 expectedLevel -15 label -16 lastCheck -26 links -16 none -17 proofs -18 severity 22 status -17
h/mis a	action -15 date -19 deadline -23 expiry -19 indicator -18 lastCheck 17 none -30 responsible -16 status -19 version 21
h/mo	action -15 applicable -17 body -16 comment -16 deadline -15 indicator -15 links -16 none 16 priority 17 responsible -19 severity -18 status -18
h/montr$	action -21 comment -26 deadline -18 documents 15 expectedLevel -20 expiry -16 indicator -18 label -38 lastCheck -17 links -20 none 15 priority -15 proofs 18 responsible -21 status -17
h/next	action 32 comment -23 deadline -18 expectedLevel -17 indicator -16 label -15 links -21 none -25 priority -17 proofs -20 responsible -22 status -18 version -15
h/next actio	action 15 responsible -17
h/noter	action -25 comment 29 deadline -25 expiry -20 none -19 proofs -18
h/nourr	action 29 applicable -16 comment -28 deadline -21 indicator 17 none -17 priority -18 status -20
h/on$	action -18 criterion -16 date 17 deadline -25 indicator -19 label -22 links -21 none -21 priority -15 proofs -19 responsible -18 score -16 status -20 version -18
h/oppos	action -15 deadline -19 expiry 17 indicator -15 links -17 none -24 proofs 17 status -17
h/oppos$	action -15 indicator -16 links -19 none -25 proofs 17 responsible -16 status -18
h/ord	action -15 body 15 comment -16 deadline -15 links -16 none -15 status -17
h/out$	action 15 comment -18 links -16 none -17 responsible -16 steps 15
h/owner	action -16 body -18 comment -19 criterion -15 deadline -17 expectedLevel -16 indicator -15 label -18 links -17 none -26 proofs -20 responsible 32 status -19
h/papel	action -19 comment -18 criterion -17 deadline -17 expectedLevel -18 expiry -15 indicator -17 label -19 lastCheck -16 links -21 none -22 priority -16 proofs 27 responsible -16 score -19 severity -15 status -18
h/passe	action 15 comment -20 deadline -22 indicator -19 label -20 lastCheck -16 links -17 responsible -21 status -18
h/passe$	action 16 comment -20 deadline -23 indicator -19 label -19 lastCheck -16 links -19 priority -15 responsible -21 status -17
h/path	action 16 comment -18 deadline -15 indicator -16 links 17 none -25 proofs -19 responsible -17 status -19
h/path$	action -15 indicator -15 links 27 none -20 proofs -16 status -15
h/perso	action -15 body -24 criterion -15 deadline -16 expectedLevel -16 indicator -25 label -22 links -24 none -19 proofs -23 reference -15 responsible 21 score -19 severity -15 status -23 steps -20 trainee 23 version -17
h/photo	action -16 none 26
h/pilot	action -15 comment -16 label -17 links -17 none -19 proofs -22 responsible 29 severity -27 status -23 version -19
h/pilot de	action -16 comment -18 label -18 none -17 responsible 26 severity -26 status -19
h/plan	action 19 comment -23 deadline 16 expectedLevel -16 expiry -16 indicator -17 label -18 lastCheck -22 links -16 none -23 priority -17 severity -16 status -21
h/pour$	action -16 comment -21 deadline 26 expiry -20 none -15 proofs -15 status -15
h/preco	action 20 comment -15 deadline -15 indicator -15 label -15 links -18 none -17 proofs -16 status -17
h/preco$	action 20 comment -18 expectedLevel -16 indicator -15 links -15 none -16 status -16
h/premi	action -21 comment -22 deadline -19 end -22 none -23 priority 29 responsible -15 start 18
h/premi$	action -18 comment -22 deadline -18 priority 28 status -15
h/prend	action 18 comment -16
h/prevu	action 17 comment -17 criterion -15 date -32 deadline 23 expectedLevel -15 expiry -28 indicator -19 lastCheck -34 links -19 responsible -19 status -17
h/prevu$	action 18 comment -18 date -25 documents -15 expiry -19 lastCheck -21 links -16 proofs -19 responsible -18 status -15 step -16
h/quali	action -16 body -15 comment -21 deadline -21 documents -18 expectedLevel -22 lastCheck -16 links -22 none -31 phase -17 priority -16 proofs -19 reference -23 status -23 step -20 version -18
h/que je	action 15 comment -31 expectedLevel -23 label -25 none -19 proofs 27
h/quil	action -20 deadline -15 label 18 none -17 status -15
h/quoi	action -17 comment -28 criterion -18 date -19 deadline -20 expectedLevel -19 expiry -19 label 21 lastCheck -17 links -30 none -31 priority -20 reference -15 responsible -21 score -17 severity -22 status -31 version -19
h/r$	action 16 comment -20 deadline -15
h/range	action -15 comment -20 deadline -18 expectedLevel -15 expiry -15 indicator -17 label -16 links 29 none -22 priority -17 responsible -16 status -23
h/refer	action -19 body -15 comment -24 criterion -21 deadline -21 end -16 expiry -16 lastCheck -18 links -25 none -35 priority -17 responsible 26 score -16 session -21 start -16 status -28 steps -21 trainee -15 version -16
h/refer$	action -16 comment -18 date -16 deadline -17 indicator -18 lastCheck -15 links -20 none -24 status -20 version -16
h/reg	action 18 comment -19 deadline 22 expiry -24 lastCheck -18 none -19 proofs -23
h/rem	action -15 body -16 comment 29 deadline -20 end -19 expectedLevel -17 indicator -18 label -17 links -25 none -21 priority -15 proofs -17 reference -17 responsible -24 session -19 start -16 status -20 trainee -16
h/rem$	action -16 body -18 comment 29 deadline -21 end -18 expectedLevel -17 indicator -19 label -17 lastCheck -15 links -23 none -22 priority -16 proofs -17 reference -19 responsible -23 session -20 severity -17 start -16 status -21 trainee -16 version -15
h/remed	action 23 deadline -15 links -15 none -19 status -15
h/remed$	action 22 deadline -17 none -18
h/repri	action 16 none -17
h/respo	action -22 body -16 comment -20 criterion -15 deadline -16 indicator -19 links -20 none -23 priority -15 proofs -19 responsible 34 session -19 status -18
h/rest	action 18
h/revoi	action -16 comment -17 date -24 deadline -29 expiry 29 lastCheck -24 none -15 proofs -18
h/rq	action -15 comment 29 deadline -17 expectedLevel -16 indicator -16 links -24 none -22 proofs -16 responsible -16 session -21 status -17
h/scop	action -26 applicable 18 body -27 comment -30 criterion -24 date -22 deadline -29 expectedLevel -29 expiry -25 indicator -29 label -30 lastCheck -27 links -29 none -31 priority -25 proofs -29 responsible -29 score -18 severity -26 status -29 version -23
h/scop$	action -16 body -15 comment -19 criterion -16 deadline -19 expectedLevel -18 expiry -15 indicator -18 label -21 lastCheck -17 links -17 none -22 priority -18 proofs -19 responsible -18 score -20 severity -17 status -25
h/se que	action 15 label -16 proofs -16
h/se quil	action -19 label 16 none -16
h/sever	action -15 criterion -15 deadline -17 expectedLevel -18 indicator -16 label -15 links -16 none -21 priority -16 proofs -16 responsible -17 severity 23 status -19
h/ski	action -16 deadline -15 links -15 none -28
h/sort	action 16 comment -15 links -15 none -16 start -19
h/tdl	action 15
h/to do	action 24 expectedLevel -16 indicator -17 proofs -18
h/todo	action 22 comment -23 expectedLevel -21 label -16 proofs -15
h/txt	action -15 label 18 none -15
h/typ	action -15 body -15 comment -20 deadline -16 indicator -16 links -18 none 18 priority -15 proofs -16 responsible -17 score -15 status -22 version -16
h/urgen	action -15 comment -17 deadline -16 expectedLevel -21 links -16 none -18 priority 33 severity -15 status -29
h/verss	action -18 comment -19 date -17 deadline -17 expiry -16 indicator -21 links -23 none -23 proofs -25 responsible -21 session -16 status -19 version 30
h/w	action -15 applicable -15 none -17 priority 22 responsible -18 severity -16 status -17
h/who	action -15 comment -23 date -16 deadline -20 documents -15 expiry -16 indicator -20 lastCheck -15 links -26 none -22 phase -15 proofs -18 reference -17 responsible 27 session -19 severity -16 status -21 step -16 steps -16 trainee -17 version -19
h/0 0	applicable -18 criterion -16 expectedLevel -18 label -19 none -15 proofs -24 responsible -15 score -26 status -17
h/^comme	applicable -15 comment 31 expectedLevel -18 label -26 lastCheck -15 links -15 none -32 proofs -26 responsible -18 severity -15 status -33
h/^confi	applicable -16 comment -21 deadline -15 expectedLevel -15 links -19 none 27 priority -16 responsible -20 status -21
h/^impri	applicable -28 comment -16 deadline -15 indicator -15 links -17 none 33 responsible -17 status -26 version -15
h/^item	applicable 23 comment -17 indicator 20 none -37 proofs -18 status -20
h/^l	applicable -20 comment -21 criterion -23 expectedLevel 15 indicator -25 links -16 none -25 proofs -29 responsible -20 score -29 severity -21 status -35
h/^numer	applicable -15 comment -18 deadline -16 indicator 24 label -16 links -18 none -25 reference 20 responsible -17 status -17
h/^pj	applicable -15 comment -22 links -19 none -25 proofs 28 status -16
h/^quest	applicable -20 body -22 comment -27 deadline -15 expectedLevel -18 indicator -17 label 17 links -17 none 16 proofs -23 responsible -18 status -24
h/^saiso	applicable -15 comment -17 indicator -15 none 22 proofs -15 status -15
h/^versi	applicable -16 comment -16 criterion -15 date -21 deadline -15 expectedLevel -15 expiry -15 indicator -16 label -15 links -20 none -22 proofs -27 responsible -20 status -23 version 32
h/^what	applicable -16 body -19 comment -20 criterion -15 deadline -17 indicator -22 none -26 priority -15 severity -17 status -21
h/a moi	applicable 22 responsible -16 status -15
h/appl	applicable 18
h/appli to	applicable -16
h/b	applicable -17 comment 27 none -23 status -19 trainee -19
h/cab	applicable 20 status -16
h/color	applicable -15 deadline -16 expectedLevel -15 label -15 links -18 none 21 proofs -16 responsible -17 score -16 status -21
h/combien$	applicable -15 criterion -20 indicator 20 label -25 links -25 none 15 proofs -26 status -20
h/comme	applicable -18 body -16 comment 34 criterion -15 deadline -15 expectedLevel -21 label -28 lastCheck -18 links -18 none -34 proofs -21 responsible -20 severity -18 status -31
h/conc	applicable 16 none -15 status -18
h/conce$	applicable 15 none -15 status -17
h/conf	applicable -29 comment -15 expectedLevel -17 none -15 responsible -15 severity -28 status 23
h/confi	applicable -17 comment -17 deadline -16 links -19 none 27 responsible -21 status -20
h/impri	applicable -26 comment -15 indicator -16 links -17 none 32 proofs -15 responsible -16 status -26 version -15
h/l 0	applicable -17 criterion -16 expectedLevel -19 indicator -15 label -21 proofs -25 score -26 status -16
h/ma	applicable 18 status -17
h/moi$	applicable 20
h/ou ?	applicable -15 links 23 none -20
h/pj	applicable -19 comment -25 links -18 none -29 proofs 33 status -20
h/pomm	applicable 18 status -19
h/pour l	applicable 15 comment -17 deadline -17 expectedLevel -17 none -34 responsible -16
h/pr ns	applicable 17 none -16
h/pr qd	applicable -15 deadline 15
h/pret	applicable -16 comment -15 none -18 status 19
h/print	applicable -16 none 29 responsible -17 status -17
h/quand	applicable -16 comment -22 date -18 deadline 16 documents -22 expectedLevel -15 expiry -17 indicator -24 lastCheck -20 links -24 phase -16 proofs -16 reference -21 responsible -22 session -17 status -25 step -19
h/quest	applicable -19 body -24 comment -29 criterion -15 expectedLevel -17 indicator -17 label 18 links -17 none 16 proofs -22 responsible -18 status -25
h/remar	applicable -16 body -19 comment 40 links -17 none -27 proofs -23 status -22 steps -22
h/revie	applicable -19 comment -18 date -20 deadline -20 expiry -17 lastCheck 25 none -25 responsible -18 status -15 steps 16
h/saiso	applicable -15 indicator -15 none 20 proofs -15
h/sit	applicable -15 comment -24 criterion -18 deadline -27 label -16 links -20 none -27 priority -21 proofs -38 responsible -20 score -19 status 31
h/suis	applicable 15 comment -16 label -16 links -29 proofs -17 responsible -20 score -17 severity -24 status 26
h/ther	applicable -15 deadline -17 none -25 severity -16 status 22
h/what	applicable -16 body -18 comment -23 criterion -16 deadline -23 documents 19 indicator -24 links -29 none -27 priority -15 severity -18 status -22
h/yet	applicable -17 deadline -18 links -15 none -20 severity -16 status 26
h/^accou	body 17 comment -19 deadline -15 documents -17 indicator -16 links -19 none -22 reference -16 session -15 status -18 step -17
h/^anima	body -19 comment -15 responsible 22
h/^boit	body 23 responsible -18 session -17 trainee -16
h/^centr	body 18 none -16
h/^clien	body 19
h/^compa	body 19 session -16 trainee -17
h/^custo	body 15
h/^debut	body -22 end -28 links -15 none -20 reference -16 responsible -16 session -21 start 33 steps -26 trainee -16
h/^entit	body 15
h/^essm	body 18
h/^eval	body -17 comment -15 end -30 none -21 responsible -17 session -22 start -20 steps 30 trainee -16
h/^funde	body 18 comment -17 links -15 none -16 session -16
h/^learn	body -16 responsible -16 session -17 trainee 17
h/^n	body -18 comment 17 end -15 links -17 none -19 responsible -17 session -16 status -18 steps -18 trainee 16
h/^parti	body -15 end -16 none -15 phase 18 responsible -15 session -16 step -17 steps -29
h/^porte	body -15 comment -20 deadline -16 indicator -16 links -19 none -22 proofs -18 responsible 27 status -19
h/^posit	body -15 comment -17 end -19 none -18 reference -15 responsible -17 session -16 start -16 steps 19 trainee -17
h/^quel	body -15 date -15 expectedLevel -15 expiry -16 indicator -18 links -17 none -23 proofs 16 reference -15 responsible -17 status -18
h/^ref	body -15 comment -22 documents -22 end -15 label -15 links -19 none -33 reference 34 responsible -30 session -20 start -16 status -20 step -15 steps -19 trainee -17
h/^salon	body 19 none -15
h/^satis	body -21 steps 23
h/^sorti	body -19 date 15 end 23 expiry -15 none -18 session -22 start -31 steps -19
h/^spons	body 17 comment -15 none -17 responsible -15
h/^struc	body 22 none -15 steps -16
h/accou	body 22 comment -18 documents -16 indicator -15 links -17 none -20 phase -18 reference -15 session -17 status -15 step -16
h/accou$	body 20 comment -19 documents -16 indicator -16 links -18 none -23 phase -18 reference -16 status -16 step -17
h/adres$	body -15 comment -18 indicator 15 links -29 none 16 responsible -15 status -18
h/after	body -17 phase 16
h/anima	body -19 responsible 17
h/assig	body -15 responsible 16
h/benef	body -19 comment -20 end -20 links -18 none -20 responsible -21 session -19 start -19 steps -23 trainee 20
h/benef$	body -18 comment -19 end -19 links -17 none -19 responsible -20 session -18 start -19 steps -22 trainee 19
h/besoi	body -15 end -18 none -17 start -16 trainee -16
h/body	body 26 links -16 responsible -18 trainee -18
h/body$	body 24 responsible -16 trainee -15
h/boit	body 27 comment -16 links -15 none -16 responsible -18 trainee -18
h/boit$	body 16
h/bonho	body -19 comment -17 end -16 links -15 none -16 responsible -20 session -19 start -16 steps -19 trainee 21
h/cabin	body 16
h/candi	body -20 end -17 none -17 reference -16 responsible -17 session -21 start -17 steps -17 trainee 18
h/ce qui	body -16 none -16 proofs 27 status -17
h/centr	body 20 none -17 responsible -17 status -16
h/certi	body -15 comment -18 end -18 none -19 responsible -16 session -15 start -16 steps 26 trainee -21
h/clien	body 25 comment -17 none -18 status -16
h/coife	body -18 session -26 trainee 23
h/coll	body -18 priority -20 responsible 26 status -17
h/comma	body 21 comment -17 links -15 none -18 responsible -20 session -16 trainee -22
h/comma$	body 21 comment -16 none -18 responsible -22 session -17 trainee -20
h/compa	body 18 session -17 trainee -17
h/contr	body -17 comment -22 criterion -19 date -34 deadline -25 expectedLevel -15 expiry -25 indicator 17 lastCheck 31 links -15 none -29 proofs -16 responsible -22 score -17 session -15 start -17 status -16 steps 21 trainee -16
h/custo	body 15 none -16
h/day	body -20 comment -18 none -19 responsible -19 session -16 trainee -16
h/deb	body -16 comment -16 end -22 none -17 reference -15 responsible -15 session -15 start 23 steps -20 trainee -18
h/deb$	body -16 comment -15 end -21 none -17 responsible -15 session -15 start 23 steps -19 trainee -19
h/debut	body -23 comment -15 end -29 links -17 none -20 reference -16 responsible -16 session -21 start 34 steps -26 trainee -17
h/dispo	body -16 comment -21 links -18 none -26 reference -15 responsible -19 session 22 steps -17
h/do$	body 18 comment -15 expectedLevel -18 indicator -17 label -19 none -19 proofs -21 responsible -17 severity -15 status -18
h/dos	body -17 comment -16 end -18 links 16 none -17 responsible -17 session -18 start -18 steps -20
h/dos$	body -16 comment -17 end -17 links 16 none -15 responsible -15 session -17 start -17 steps -22 trainee -19
h/dossi	body -18 comment -22 documents -18 end -22 indicator -16 links 26 start -22 status -18 step -21 steps -19
h/du bilan	body -15 phase 16 session 15 trainee -24
h/elev	body -16 comment -15 documents -27 none -20 reference -18 session -19
h/elev$	body -24 comment -17 documents -17 none -16 reference -16 session -21 trainee 22
h/emplo	body 16 comment -19 end -15 links -16 none -17 responsible -19 trainee -17
h/emplo$	body 21 responsible -16
h/entit	body 16
h/entre$	body 18 comment -23 deadline -16 indicator -19 links -21 proofs -16 reference -17 responsible -19 start 17 status -25 steps -21 version -16
h/essm	body 20
h/eval	body -18 comment -16 end -26 none -20 responsible -18 session -22 start -21 steps 34 trainee -18
h/fafce	body 17 end -15 none -26 responsible -16 session -16 start -15 steps -17 trainee -17
h/feedb	body -15 steps 16
h/fin$	body -19 comment -19 end 15 none -21 reference -17 responsible -18 session -18 start -22 trainee -20
h/funde	body 17 comment -15 session -16 start -15
h/gar	body -16 links -16 none -16 responsible 19 session -20 step -15
h/gr	body -15 comment -17 end -17 links -20 none -19 reference -15 responsible -17 session 29 start -15 steps -19 trainee -17
h/grill	body -15 comment -15 none -18 responsible -15 steps 19 trainee -15
h/icon	body -16 none 31 proofs -25 responsible -23 status -15
h/id	body -15 comment -23 date -17 deadline -16 documents -16 label -17 links -28 proofs -20 reference 36 responsible -29 session -17 status -22 steps -17 trainee -22 version -22
h/inves	body -20 comment -16 end -18 none -23 reference -17 responsible -20 session -19 start -17 steps 20 trainee -16
h/la forma	body -18 proofs -15 session 32 steps -18 trainee -20
h/la perso	body -16 responsible 18
h/les	body -17 none 18 status -15
h/looki	body -15
h/model	body -16 comment -20 criterion -18 date -15 deadline -15 expiry -15 indicator -18 links -17 proofs -27 responsible -19 status -21 version 25
h/model$	body -17 comment -23 criterion -18 date -15 deadline -15 expiry -15 indicator -19 links -18 priority -15 proofs -25 responsible -19 status -20 version 25
h/nom du	body -23 date -16 documents 19 end -17 links -22 none -21 proofs 24 reference -23 responsible -19 start -16 step -22 version -17
h/not$	body -15 comment 22 end -15 links -18 none -16 score -18 status -26 steps 22 trainee -15
h/numbe$	body -15 comment -17 expiry -15 label -21 links -20 none -21 reference 23 responsible -17 score -15 status -19 steps -15
h/numer	body -15 comment -17 deadline -15 indicator 27 label -15 links -17 none -28 reference 16 responsible -17 session -15 status -20
h/obs$	body -16 comment 26 deadline -15 links -17 none -19 responsible -15 status -20 steps -15
h/opco	body 21 comment -19 links -18 proofs -15 reference -17 responsible -22 session -17 start -19 status -15
h/org	body 21 none -16 responsible -18
h/org$	body 21 none -16 responsible -18
h/parte	body 17
h/parte$	body 16
h/parti	body -20 comment -19 end -19 none -22 phase 19 responsible -20 session -21 start -21 step -17
h/parti$	body -21 comment -23 end -16 links -26 none -22 reference -27 responsible -23 session -20 start -19
h/pay	body 21 responsible -18
h/pay$	body 20 responsible -18
h/payin	body 23 responsible -25
h/poche	body -15 none 18 responsible -15 trainee -20
h/porte	body -15 comment -18 deadline -17 indicator -17 links -19 none -22 proofs -17 responsible 26 status -19
h/posit	body -15 comment -17 end -20 none -19 reference -15 responsible -17 session -16 start -16 steps 20 trainee -18
h/pour quel	body 18 none -15
h/pour qui	body 15
h/prof	body -16 responsible 15 steps -16
h/qui pay	body 20 responsible -18
h/ref$	body -19 comment -18 end -19 links -22 reference 19 session -25 start -18 status -15 steps -22 trainee -24
h/respo$	body -16 comment -20 deadline -16 indicator -16 lastCheck -15 links -20 none -22 priority -15 proofs -16 responsible 31 session -15 status -20
h/run$	body -16 end -15 session 23 steps -17 trainee -16
h/salar	body -19 comment -18 end -17 links -17 none -17 reference -17 responsible -19 session -16 start -15 steps -19 trainee 25
h/salon	body 23 none -16 responsible -16
h/satis	body -17 steps 21
h/sent	body -15 comment -17 end -16 none -21 responsible -16 session -15 start -15 steps 23 trainee -16
h/sent$	body -19 comment -18 end -19 none -21 responsible -16 session -16 start -19 steps 28 trainee -17
h/ses	body -24 comment -22 none -20 reference -20 responsible -23 session 21 start -20 steps -21 trainee -17
h/ses$	body -21 comment -18 links -21 none -22 reference -20 responsible -19 session 21 steps -22
h/signe$	body -17 comment -16 documents 17 none -25 responsible -16 session -16 start -18 step -17 steps 27 trainee -23
h/socie	body 16 responsible -15 session -15
h/sorti	body -19 comment -18 end 23 expiry -17 links -17 none -22 proofs 15 responsible -18 session -24 start -29 step -15 steps -19
h/spons	body 18 comment -18 links -15 none -19 trainee -15
h/sst	body -21 comment -21 end -17 links -17 none -17 reference -16 responsible -16 start -16 trainee 27
h/stag	body -19 documents -16 end -20 indicator -18 phase 18 proofs -15 responsible -21 session 19 start -17 status -19 steps -22
h/stag$	body -17 end -20 session 18 start -18 status -17 steps -23
h/stagi	body -21 comment -21 end -15 none -17 reference -16 responsible -24 session -23 start -15 steps -20
h/stagi$	body -22 comment -16 end -18 links 15 none -20 reference -17 responsible -29 session -25 start -19 steps -16
h/struc	body 21 responsible -16
h/struc$	body 18
h/stude	body -17 comment -16 end -16 links -15 none -18 reference -16 responsible -18 session -15 steps -18 trainee 20
h/suivi	body -20 comment -16 end -21 links -16 none -20 reference -15 responsible -19 start -18 steps 15 trainee -18
h/suivi$	body -15 session 22
h/term	body -18 comment -16 date -18 end 19 expiry 24 indicator -18 links -18 none -21 proofs -17 reference -19 responsible -21 session -20 start -20 status -16 trainee -19 version -16
h/test	body -16 comment -18 end -18 none -22 reference -15 responsible -18 session -16 start -18 steps 25 trainee -17
h/them$	body -15 label 16
h/tutor	body -15 links -18 none -18 responsible 20 steps -18
h/up	body -17 links -16 none -24 reference -16 session -20 start -18 trainee -18
h/up$	body -19 comment 15 links -17 none -19 reference -15 responsible -23 session -17 start -25 trainee -19
h/veill	body -17 responsible 15
h/which	body 15
h/who s	body 18
h/^0	comment -17 none -20 responsible -15 session -15 start 17 trainee -16
h/^analy	comment 22 none -22 responsible -17 session -17 status -17
h/^anyth	comment 26 none -19 responsible -15
h/^atten	comment -28 deadline -22 end -16 label 15 none -30 start -15
h/^attes	comment -30 end -16 none -15 start -15 steps 21 trainee -16
h/^auto	comment -16 label -15 lastCheck -19 score -15 status 25
h/^ca	comment -16 deadline -18 links -16 none -32 responsible -20
h/^categ	comment -17 indicator -15 links -15 none 27 responsible -16 status -20
h/^class	comment -17 links 22 session -16
h/^compl	comment -20 deadline -27 expectedLevel -15 indicator -15 links -20 none -16 responsible -19 status 16 version -16
h/^convo	comment -15 end -17 none -23 session -15 start -25 steps 25 trainee -16
h/^cotat	comment -25 label -16 none -25 score -16 status 16
h/^coul	comment -15 links -18 none 25 proofs -15 responsible -17
h/^cover	comment -16 links -18 proofs -15 responsible -17 status -20 version -17
h/^crite	comment -21 criterion 30 date -15 deadline -21 expectedLevel -17 expiry -16 label -26 lastCheck -17 links -18 none -28 priority -16 responsible -22 severity -16 status -34 version -17
h/^dossi	comment -20 documents -17 links 22 none -25 responsible -29 step -19 steps -18
h/^dure	comment -16 links -16 none 26 status -19
h/^empla	comment -19 documents -16 links 27 none -20 responsible -16 status -16
h/^entr	comment -17 end -15 none -17 reference -15 responsible -15 session -16 steps -22 trainee -16
h/^entre	comment -15 links -15 responsible -18 start 17 status -20
h/^et	comment -16 date -16 deadline -27 indicator -17 links -20 none -28 phase -15 proofs -26 reference -17 responsible -15 session -15 status 16 step 26
h/^etap	comment -16 documents -28 links -19 none -21 phase -33 reference -17 responsible -22 status -15 step 29
h/^etat	comment -19 date -27 expiry -15 indicator -16 links -30 none -29 proofs -28 reference -17 responsible -20 session -17 status 36 step -18 version -24
h/^evalu	comment -22 end -21 label -15 none -19 session -19 status 16 steps 24
h/^faut	comment -17 deadline 16 links -17 status -15
h/^formu	comment -19 deadline -18 documents 25 indicator -18 label 17 links -18 none -22 phase -17 reference -19 session -17 status -20 step -19
h/^fre	comment 16
h/^frequ	comment -17 lastCheck -18 links -17 none 33 status -18
h/^ind	comment -16 criterion -24 deadline -16 indicator 39 label -34 links -15 none -21 proofs -17 responsible -19 status -27 version -15
h/^j	comment -24 deadline 22 documents -23 indicator -16 links -17 phase -17 reference -17 responsible -17 status -36 step -18
h/^matur	comment -15 links -17 none -19 status 29
h/^mes	comment 20
h/^min	comment -15 expectedLevel -15 lastCheck -22 links -15 none -16 responsible -15 severity 20 status -15
h/^mis	comment -19 deadline -22 expiry -15 indicator -20 none -24 responsible -22 version 18
h/^momen	comment -20 deadline -17 documents -31 indicator -19 links -19 none -20 reference -15 responsible -15 status -16
h/^mon	comment -16 indicator -15 lastCheck -16 links -15 none -19
h/^mono	comment -21 responsible 25 status -19
h/^need	comment -15 indicator -15 lastCheck -16 links -16 responsible -30 status -15 step -15 steps 18
h/^no	comment -15 indicator -26 none 25 status -16 version -22
h/^nom	comment -26 date -27 end -30 expiry -21 indicator -15 links -36 none -31 phase -15 proofs 22 reference -29 responsible -33 start -28 status -27 steps -35 trainee 18 version -22
h/^objec	comment -15 indicator -16 label 25 status -21
h/^obs	comment 29 deadline -15 label -15 links -16 none -18 status -19
h/^opco	comment -15 links -17 none 19 proofs -15 status -15
h/^papie	comment -22 deadline -15 documents 23 links -15 none -30 proofs 24 responsible -20 version -16
h/^pc	comment -19 deadline -15 documents 18 label -15 links -32 none -17 proofs 19 responsible -15 score -16 status -18
h/^perso	comment -19 session -15 steps -15 trainee 20
h/^phas	comment -17 deadline -15 documents -18 indicator -18 links -18 none -22 phase 27 reference -15 responsible -17 session -16 status -21 step -20 steps 15
h/^piec	comment -16 none -18 proofs 21
h/^pr	comment -16 links -16 responsible -15 status -20
h/^prof	comment -17 responsible 16 steps -17
h/^progr	comment -17 indicator -16 links -18 none -22 proofs -15 reference -17 session 18 status 17
h/^proof	comment -20 links -17 none -21 proofs 20 responsible -18 status -16
h/^quand	comment -18 deadline 17 documents -16 indicator -15 lastCheck -15 links -18 responsible -18 status -18 step -18
h/^rappe	comment -15 links -16 none 27 status -16
h/^refer	comment -15 label -21 none -20 responsible 33 session -17 status -16 steps -18
h/^rq	comment 27 deadline -15 expectedLevel -15 links -22 none -21 responsible -15 session -21 status -16
h/^se	comment -24 deadline -22 indicator -20 links -22 none -22 proofs -19 responsible -18 status -22
h/^seque	comment -16 indicator -15 links -16 none -18 responsible -17
h/^sessi	comment -18 links -19 none -27 reference -17 responsible -25 session 15 steps -24 trainee -21
h/^si	comment -18 deadline -16 indicator -16 label -17 links -15 none -16 priority -17 severity 22 status -19
h/^step	comment -18 indicator -19 links -21 none -21 phase -24 session -18
h/^t	comment -15 none 25 proofs -15 responsible -16
h/^taux	comment -15 deadline -16 indicator -16 none -17 score 25 status -19
h/^temp	comment -23 documents -18 indicator -18 links -21 proofs -15 reference -17 responsible -19 session -22 status -20
h/^test	comment -15 end -16 none -19 responsible -17 steps 20
h/^touch	comment -20 deadline -15 documents -20 indicator -18 links -20 none -22 phase -16 reference -17 responsible -15 session -15 status -16 step 21
h/^trac	comment -15 documents 22 links -22 none -20 proofs 18
h/^train	comment -18 none -20 session -23 steps -19
h/^typ	comment -19 deadline -15 label -15 links -18 proofs -16 responsible -16 status -23
h/^urg	comment -16 indicator -15 links -15 none -18 priority 24 proofs -15
h/^val	comment -15 date -16 deadline -19 expiry 18 indicator -15 lastCheck -15 links -16 none -19 responsible -15 status -18 version -16
h/^vers	comment -15 deadline -15 indicator -15 label -15 links -21 none -21 proofs -18 responsible -23 session -15 status -17 version 30
h/^where	comment -17 expectedLevel -17 links 20 none -20 proofs -16 responsible -15 status 15
h/^who	comment -21 deadline -17 links -17 none -17 responsible 23 session -17 status -17
h/a boucl	comment -18 deadline 20 expiry -17
h/a donne	comment -16 deadline -16 documents 16 none -18 proofs 20 status -19
h/a finir	comment -15 deadline 16 expiry -28 lastCheck -18
h/a l	comment -29 expectedLevel -16 indicator 15 label -22 none -23 proofs 31 status -19
h/a savoi	comment 21 deadline -15 none -16
h/acc	comment -20 date -15 expiry -16 indicator -19 links 27 none -27 proofs -23 reference -18 responsible -23 session -19 start -15 status -20 steps 17 trainee -15 version -15
h/acc$	comment -18 end -18 none -19 responsible -15 steps 21
h/actue	comment -19 status 16
h/actue$	comment -15 status 23
h/ai	comment -16 proofs 17
h/aid	comment -21 deadline -17 expectedLevel -17 links -15 none 28 proofs -16 responsible -21 status -16 version -15
h/amena	comment 16 steps -17
h/an	comment -16 links -16 responsible -19 session -15 steps 17
h/analy	comment 24 indicator -15 none -26 proofs -16 responsible -16 session -18 status -19 trainee -15
h/anyth	comment 26 links -21 none -17 responsible -16
h/argum	comment 29 deadline -15 documents -19 expectedLevel -15 indicator -19 links -23 none -27 phase -16 reference -18 responsible -21 session -15 status -23 step -19
h/artif$	comment -15 links -24 proofs 21 version -20
h/at	comment -17 expiry -15 indicator -17 label -16 links -18 proofs -16 responsible -18 status -16
h/attac	comment -15 expiry -15 links -24 none -28 proofs 25 status -15
h/attes	comment -26 end -15 none -16 start -15 steps 21 trainee -16
h/autod	comment -17 indicator -15 none -19 proofs -15 status 27
h/autoe	comment -19 deadline -17 indicator -18 label -17 links -18 none -20 priority -15 proofs -16 responsible -17 score -15 severity -15 status 27
h/avanc	comment -17 deadline -20 indicator -16 lastCheck -20 links -16 none -15 priority -19 score -18 status 28
h/binde	comment -15 none 24 responsible -19 status -18
h/blanc	comment -22 links -16 none -19 responsible -16 status 21 steps 17
h/bloc	comment -16 criterion 18 deadline -15 documents -16 indicator -15 links -15 none -19 phase 17 responsible -17
h/bloc$	comment -17 criterion 20 deadline -16 documents -16 indicator -16 links -16 none -20 phase 17 responsible -19 status -16 step -17
h/boucl	comment -20 deadline 20 expiry -16 indicator -22 links -23 none -22 status 18
h/by$	comment -15 date -21 deadline 15 expectedLevel -15 indicator -23 label -16 links -25 phase -15 priority -16 proofs -21 reference -17 responsible 17 severity -15 status -25 version -16
h/caden	comment -16 links -17 none 26 responsible -16
h/can	comment -17 expectedLevel -16 none -17 proofs 23 status -16
h/categ	comment -16 expectedLevel -15 links -15 none 26 responsible -15 status -17
h/ce qu	comment -24 deadline -16 documents 17 expectedLevel -20 indicator -16 label 21 links -21 proofs -31 status -19
h/chant	comment -16 deadline -21 expiry -16 indicator -17 links -18 none -19 proofs -17 responsible -19 version -16
h/chant$	comment -17 deadline -21 indicator -15 none -20 status 21
h/charg	comment -17 criterion -16 deadline -16 expectedLevel 17 indicator -20 label -18 none -15 priority -19 proofs -20 responsible 15 status -18
h/charg$	comment -18 criterion -16 deadline -16 expectedLevel 15 indicator -20 label -19 priority -19 proofs -20 responsible 17 status -20
h/check	comment -16 date -18 deadline -18 expiry -18 lastCheck 26 links -16 none -20 responsible -15
h/chemi$	comment -16 indicator -15 status -15
h/clair	comment -15 indicator -15 label 25 responsible -16 status -16
h/coach	comment -18 end -15 links -16 none -15 responsible 21 session -19 start -15 steps -19 trainee -15
h/cod	comment -16 date -27 expiry -20 label -17 links -26 proofs -27 reference 33 responsible -22 status -29 trainee -17 version -24
h/coef	comment -15 indicator -16 none -17 score 21
h/comme de	comment 27 expectedLevel -15 label -25 none -19 responsible -18 severity -17 status -30
h/comme$	comment 18 none -24
h/confo	comment -26 deadline -17 expectedLevel -21 indicator -18 label -17 lastCheck -15 links -19 none -23 priority -18 proofs -19 responsible -16 score -19 status 25
h/confo$	comment -26 deadline -17 expectedLevel -22 indicator -17 label -15 lastCheck -15 links -17 none -23 priority -16 proofs -18 responsible -15 score -18 severity 16 status 22
h/const$	comment -17 date -21 deadline -24 lastCheck 16 none -18 status 20
h/conte	comment 30 none -15 proofs -24
h/contr$	comment -16 date -18 deadline -16 expiry -16 indicator -26 label 18 lastCheck 21 none -18 responsible -15 steps 17
h/cotat	comment -25 criterion -15 deadline -18 expiry -22 indicator -16 label -17 lastCheck -18 links -15 none -27 priority -17 proofs -18 responsible -15 severity -19
h/cover	comment -17 indicator 15 links -21 proofs -18 responsible -20 status -20 version -20
h/cover$	comment -17 indicator 16 links -21 proofs -17 responsible -18 session -15 status -21 version -20
h/cpt	comment -20 expectedLevel -16 indicator -20 links -19 none 25 proofs -18 responsible -21 status -22
h/crit$	comment -17 criterion 27 deadline -16 indicator -19 label -17 links -16 none -20 responsible -15 status -18 version -22
h/curre	comment -16 none -19 status 29
h/d ameli	comment -21 deadline 16 indicator -15 lastCheck -20 links -15 none -20 priority -15 status -19
h/d auto	comment -22 date -17 deadline -19 expiry -16 none -15
h/de confo	comment -17 severity -20 status 25
h/de contr	comment -16 criterion -17 date -20 deadline -20 expiry -17 indicator 20 none -26 score -16
h/de forma	comment -15 end 15 links -18 none -35 proofs -16 responsible -21 steps -31 trainee -17
h/de preuv	comment -22 date -19 indicator -16 proofs 17 responsible -16 status -22
h/de trait	comment -17 date -17 deadline 18 expiry -19 indicator -15 label -16 links -16 none -18 proofs -17 severity -19 status -19
h/dead	comment -21 criterion -16 date -18 deadline 28 indicator -18 label -16 lastCheck -19 links -19 phase -15 priority -15 proofs -15 responsible -19 severity -15 status -15 step -15
h/deadl	comment -17 deadline 18 documents -17 indicator -15 links -15 responsible -19 status -20 step -15
h/deadl$	comment -19 deadline 19 documents -19 indicator -16 lastCheck -15 links -16 proofs -15 responsible -20 status -23 step -17
h/del	comment -22 deadline 17 documents -20 indicator -16 links -15 phase -26 reference -19 responsible -19 session -16 status -17 step -21
h/delai	comment -19 deadline 31 documents -18 indicator -17 lastCheck -31 links -18 phase -19 reference -17 responsible -19 status -19 step -20
h/deliv	comment -17 indicator -15 label 24 links -16 none -20 responsible -15 status -15 steps 19
h/deman	comment -21 criterion -15 date -15 expectedLevel -21 indicator -16 label 25 links -20 none -20 proofs -20 responsible -15 status -16
h/deman$	comment -19 expectedLevel -19 label 25 links -18 none -21 proofs -19
h/dispo$	comment -20 links -17 none -25 reference -15 responsible -16 session 22
h/diver	comment 15 links -18 none -15 responsible -16
h/don	comment -15 deadline 24 links -15 none -19 responsible -17 steps 15
h/donn	comment -16 links -16 none -20 priority -18 steps 21
h/donne	comment -20 deadline -15 documents 16 links -15 none -22 proofs 20 responsible -17 status -18 steps 25
h/donne$	comment -16 documents 18 none -16 responsible -15 steps 26
h/dure	comment -16 links -15 none 27
h/ecart	comment -19 deadline -15 expectedLevel -16 label -24 links -17 priority -15 proofs -16 severity 26 status -20
h/ecart$	comment -15 label -19 severity 16
h/els	comment 20 links -15 none -16
h/email$	comment -15 none 25
h/empla	comment -17 documents -18 links 26 none -21 responsible -16 status -19
h/en est	comment -16 links -31 responsible -15 status 31
h/en oeuvr	comment -19 deadline 19 expiry -15 priority -18 status 18
h/energ	comment -19 priority 22
h/engag	comment -18 expectedLevel -19 none -17 priority -24 proofs -22 status 17
h/engag$	comment -19 expectedLevel -22 label 16 none -17 priority -26 proofs -22 status 16
h/enreg	comment -16 documents 18 indicator -18 links -16 none -31 phase -16 responsible -16 step -19
h/entr	comment -19 end -16 links -15 none -17 reference -15 responsible -16 session -16 trainee -17
h/entr$	comment -20 end -18 links -16 none -17 reference -17 responsible -16 session -17 steps -16 trainee -20
h/envoy$	comment -15 end -16 start -16 steps 19 trainee -15
h/etap	comment -25 deadline -20 documents -21 indicator -20 links -25 none -31 phase -18 reference -27 session -20 step 27
h/etap$	comment -16 none -27 reference -19
h/etat	comment -19 date -25 deadline -16 documents -15 indicator -18 links -30 none -26 proofs -25 responsible -22 session -17 status 37 step -17 version -21
h/etat$	comment -17 deadline -15 links -15 none -20 responsible -16 status 23
h/ex	comment -16
h/exami	comment -19 proofs 18
h/exemp	comment -15 links -23 none 32 proofs -29 status -20
h/exig	comment -16 expectedLevel 19 links -15 priority -20 proofs -18 severity -21 status -25
h/expec$	comment -17 expectedLevel 21 none -28
h/fait	comment -17 deadline 15 documents -16 indicator -15 links -17 none -28 proofs -16 status -15 step 23
h/faut que	comment -17 deadline 17
h/fee	comment -18 indicator -16 links -16 none 26 responsible -19 score -17 status -15
h/feu	comment -20 deadline -17 expectedLevel -17 indicator -16 links -17 none -22 priority -16 proofs -16 responsible -17 score -15 severity -16 status 25
h/filed	comment -16 links 24 none -20 responsible -16 status -17 steps 15
h/fini	comment -16 end 18 expiry -15 indicator -15 lastCheck -18 links -15 none -22 responsible -15 score 21 severity -28 start -21 status 18
h/finir	comment -15 deadline 16 expiry -27 lastCheck -19
h/formu	comment -24 deadline -16 documents 23 indicator -17 label 15 links -21 none -19 phase -16 reference -15 status -18 step -17
h/fourn	comment -20 documents 20 links -15 none -26 proofs 21 step -17
h/fourn$	comment -18 documents 18 none -24 proofs 19
h/fre	comment 16 none -16
h/freq	comment -15 indicator -15 none 21 responsible -15 status -15
h/frequ	comment -15 lastCheck -17 links -16 none 34 status -19
h/h	comment -15 none 31 status -17
h/head	comment 20 end -18 responsible -15 steps -16
h/ht	comment -15 none 23
h/ht$	comment -15 none 22
h/hyper	comment -21 links 23 responsible -16 status -16
h/id$	comment -18 deadline -15 label -18 links -19 reference 22 responsible -16 session -15 status -20 trainee -15
h/inr	comment -16 none -18 responsible -16 steps 19
h/inspi	comment 25 expectedLevel -18 label -23 proofs -18
h/intit	comment -16 date -22 end -18 expiry -15 indicator -29 label 25 links -27 none -24 reference -18 responsible -20 session 25 start -17 status -28 steps -21 version -18
h/j ai	comment -15 proofs 17
h/job	comment -17 criterion -15 deadline -19 documents -18 indicator -17 label -17 links -17 responsible 25 status -21 step -15
h/jour$	comment -16 date -16 deadline -20 expiry -15 lastCheck 17 responsible -19 start 16 steps -17 version -26
h/jusk	comment -15 expiry 28 indicator -19 label -15 lastCheck -16 links -17 none -20 proofs -17 status -18 version -18
h/justi	comment -15 links -19 none -24 proofs 26 responsible -15 status -17
h/kms	comment -18 links -17 none 25 responsible -18 status -19
h/l ecart	comment -22 expectedLevel -16 label -24 proofs -15 severity 20 status -16
h/l indic	comment -26 expectedLevel -18 links -16 none -23 proofs -21 responsible -23 severity -23 status 23
h/label$	comment -16 deadline -16 indicator -23 label 20 links -16 none -19 status -19 version -15
h/le guid	comment -15 expectedLevel 24
h/link$	comment -16 links 24 none -16
h/list	comment -17 criterion -15 deadline -16 expiry -19 label -18 links -23 none -32 priority -15 proofs 20 responsible -15 score -17 status -19 version -15
h/list$	comment -15 expiry -18 indicator -18 links -21 none -25 proofs 21
h/liv$	comment -15 links 23 status -21
h/local	comment -19 date -21 links 27 proofs -32 responsible -17 severity -17 status -25
h/mail$	comment -16 none 31 status -20
h/malle	comment -31 steps 25
h/manne	comment -15 none 19
h/matur	comment -15 indicator -15 lastCheck -16 links -18 none -16 status 29
h/me	comment -15 expectedLevel -16 label 16 none -16 proofs -15 status -15
h/mes	comment 23 none -17 score -15 status -16
h/mes not	comment 20 none -16
h/mettr en	comment -16 deadline 19 expiry -17 label -16 none -15 priority 18 proofs -17 status -19
h/miles	comment -16 documents -17 links -17 none -21 reference -15 responsible -16 step 21
h/mis	comment -19 deadline -28 expiry -20 indicator -20 lastCheck 15 none -25 proofs -15 responsible -22 version 16
h/mobil	comment -21 deadline -15 indicator -16 links -18 none -24 phase -18 reference -17 session -16 status -18
h/mobil$	comment -20 deadline -15 indicator -16 links -19 none -24 phase -17 reference -18 session -15 status -18
h/mod	comment -15 expectedLevel -19 none 28 responsible -17 status -23 version -15
h/momen	comment -24 deadline -19 indicator -21 links -24 none -29 reference -20 responsible -16 session -18 status -18
h/momen$	comment -17 deadline -16 indicator -18 links -21 none -27 reference -19 responsible -16 session -16 status -15
h/nb$	comment 20
h/need	comment -15 lastCheck -18 links -18 responsible -31 status -15 steps 20
h/nom	comment -23 date -28 end -29 expiry -23 indicator -19 links -38 none -35 phase -18 proofs 18 responsible -34 start -23 status -28 steps -30 trainee 17 version -23
h/not 0	comment -19 proofs -17 score 20
h/not perso	comment 23 responsible -17
h/numbe	comment -17 expiry -16 label -19 links -17 none -21 reference 19 responsible -17 score -15 status -19
h/objec	comment -24 date -15 indicator -21 label 24 lastCheck -20 links -16 none -25 proofs 21 responsible -15 status -26
h/obs	comment 25 links -15 none -17 responsible -15 severity -16 status -20
h/oeuvr	comment -18 deadline 17 expiry -15 priority -18 status 18
h/op	comment -16 deadline -16 documents -21 indicator -18 links -18 none -21 phase -16 reference -19 responsible -18 session -17 status -15 step 22
h/opco$	comment -17 links -16 none 25 responsible -20 status -15
h/ou pas	comment -17 criterion -16 deadline -15 indicator -21 label -17 lastCheck -16 links -29 none -20 proofs -20 responsible -15 score -18 severity 16 status 15
h/ou$	comment -16 indicator -19 label -17 links 28 responsible -17
h/outpu	comment -22 documents 19 indicator -15 links -21 none -19 phase -16 responsible -16 status -15 step -20
h/owner$	comment -17 deadline -17 documents -16 indicator -15 label -15 links -16 none -20 responsible 27 status -19
h/pacq	comment -15 deadline -17 expiry -15 links -22 none -20 priority 19 proofs -16 responsible -15
h/pacq$	comment -15 deadline -16 expiry -15 links -22 none -20 priority 19 proofs -16
h/papie a	comment -18 deadline -16 none -20 proofs 26 status -20
h/papie$	comment -16 deadline -19 indicator -29 label -24 links -19 none -34 reference 17 responsible -19 session -15 status -15
h/par$	comment -15 deadline -15 documents -15 indicator -18 none -26 proofs -17 responsible 30 status -20 version -18
h/parco	comment -18 documents -21 indicator -19 links -18 none -17 reference -18
h/parco$	comment -18 documents -20 none -19 reference -15 session -20 steps -15
h/part	comment -17 documents -18 indicator -15 phase 16 step -17
h/parta	comment -20 none -20 reference -17 responsible -16 status -15 step -17
h/parta$	comment -21 none -19 reference -16 responsible -15 step -16
h/pas$	comment -19 criterion -16 deadline -20 documents -19 indicator -24 links -34 none -15 proofs -19 responsible -16 score -16 status 16 step 16
h/pass	comment -17 deadline -19 links -16 none 22 status -19
h/pass$	comment -18 deadline -19 documents -16 links -16 none 21 phase -15 status -17
h/passa	comment -18 links -16 none -15 priority 16 responsible -15 status -16 step 15 steps 15
h/pc$	comment -20 links 18 none -21 proofs -16 reference -15 responsible -18 session -16 status -15 step -15
h/peda	comment -15 none -15 session -21 steps 18 trainee -15
h/pens	comment 22 deadline -17 label -19 none -18 proofs -29 status -17
h/pense	comment 27 deadline -20 label -23 none -16 priority -24 proofs -17 responsible -21 status -24 version -22
h/perem	comment -15 date -29 deadline -22 expiry 29 indicator -15 lastCheck -28 none -17 proofs -15 status -15
h/perem$	comment -16 date -22 deadline -16 expiry 32 lastCheck -27 none -25 proofs -16 responsible -16 status -17
h/perio	comment -18 indicator -17 links -21 none 31 proofs -17 responsible -22 session -16 version -21
h/permi	comment -22 links -22 session 19 steps -15
h/phas	comment -20 deadline -15 documents -18 indicator -16 links -17 none -21 phase 23 reference -16 responsible -18 session -17 status -17 step -20 steps 16
h/phas$	comment -15 none -16 phase 17
h/phon	comment -18 indicator -15 none 26 proofs -16 responsible -18
h/piec	comment -20 date -21 deadline -15 expiry 18 indicator -16 links -23 none -25 proofs 20 responsible -17 session -19 severity -15 status -25
h/point de	comment -15 criterion -16 indicator 23 lastCheck -27 none -22 score -15
h/prese	comment -24 documents 15 links -17 none -27 proofs 34 responsible -19 status -18
h/prese$	comment -19 documents 16 none -17 proofs 23 responsible -16 status -16
h/proba	comment -21 proofs 17
h/produ	comment -21 documents 22 indicator -16 links -16 responsible -17 status -17 step -19
h/produ$	comment -20 deadline -17 documents 22 indicator -17 links -21 responsible -18 status -19 step -19
h/progr	comment -17 indicator -17 links -17 none -21 proofs -16 reference -17 session 17 status 17
h/progr$	comment -15 indicator -15 links -15 none -18 status 21
h/proof	comment -18 links -15 none -22 proofs 18 responsible -16 status -16
h/qu	comment -30 deadline -23 documents 16 expectedLevel -26 expiry -15 label 19 lastCheck -15 proofs -34 responsible -16 status -33 version -15
h/qu on	comment -20 documents 19 expectedLevel -17 links -19 proofs -30 status -16
h/quali$	comment -19 deadline -18 documents -18 expectedLevel -20 links -18 none -28 phase -17 proofs -17 reference -21 severity -20 status -18 step -18 version -17
h/quand$	comment -19 documents -18 indicator -22 links -18 reference -16 responsible -17 status -19 step -19
h/que ca	comment 24 expectedLevel -18 label -25 proofs -17
h/que j	comment 18 deadline -16 expectedLevel -16 label -23 none -15
h/que l	comment -28 label 23 none -20 proofs -21
h/qui$	comment -16 deadline -16 none -21 proofs -21 responsible 27
h/r	comment -26 criterion 16 deadline -15 expiry -16 indicator -17 label -17 links -17 none -22 priority -16 proofs -19 responsible -18 status -17 steps 21
h/raci	comment -18 documents -18 indicator -15 links -17 none -20 phase -16 reference -16 responsible 20 session -18 status -18 step -18
h/rappe	comment -15 links -15 none 27 responsible -17
h/real	comment -19 indicator -15 none -31 score 16 status 18
h/remar$	comment 25 responsible -15 steps -18
h/resul	comment -15 none -19 responsible -17 status 20
h/revie$	comment -15 deadline -15 lastCheck 20 none -18 responsible -16 steps 17
h/revis	comment -16 indicator -21 links -15 proofs -17 responsible -15 status -18 version 19
h/rnq$	comment -17 criterion 20 date -20 deadline -16 expiry -17 links -22 none -25 proofs -18 reference -15 responsible -21 status -17 version -20
h/room$	comment -19 deadline -15 none 25 responsible -16 status -20
h/row	comment -15 expiry -15 indicator -19 none 20 status -15
h/run	comment -15 date -20 expiry 17 none -17 session 24 status -17 steps -17 trainee -16
h/rythm	comment -20 deadline -16 indicator -17 links -18 none 26 priority -18 proofs -16 responsible -18 status -22 version -16
h/savoi	comment 29 none -15 steps -16
h/savoi$	comment 20 none -16
h/sayin	comment 21 none -15
h/scor$	comment -15 criterion -15 deadline -16 indicator -17 label -15 none -23 score 20 status -15
h/se quon	comment -15 none -15
h/secr	comment -19 responsible 16
h/seque	comment -19 documents -15 indicator -16 links -18 none -20 reference -15 responsible -18 session -15 status -17
h/sessi	comment -18 links -21 none -27 reference -17 responsible -26 session 17 status -16 steps -24 trainee -21
h/share	comment -16 deadline -17 indicator -16 links 22 none -18 status -19
h/sign	comment -15 date 16 documents 17 expiry -15 links -20 none -18 reference -15 responsible -16 step -24 steps 17
h/signe	comment -16 documents 23 none -27 responsible -16 session -15 start -15 step -17 steps 23 trainee -19
h/siz	comment -15 links -22 none 26 proofs -15 responsible -15
h/sla	comment -26 deadline 20 documents -25 indicator -23 links -26 phase -29 reference -26 responsible -27 session -23 status -25 step -27
h/snag	comment 22 deadline -17 documents -17 indicator -17 links -22 none -20 phase -15 reference -17 status -19
h/sor	comment -24 label -18 none -19 proofs 28
h/sorti$	comment -16 none -16 proofs 15 responsible -16 start -15 step -15
h/speci	comment 15
h/stand	comment -18 deadline -15 expectedLevel 25 label -22 links -22 none -22 proofs -16
h/statu$	comment -33 none -16 score -20 status 29
h/step	comment -21 indicator -19 links -23 none -21 phase -28 session -19
h/suppo	comment -19 date -16 deadline -17 expiry -15 label -16 phase -19 proofs 19 responsible -25 session -17 step -22
h/t	comment -19 indicator -16 none 32 proofs -16 responsible -16 status -15
h/tach	comment -18 documents -15 indicator -16 links -18 none -16 phase -18 reference -15 status -17 step 20
h/tag	comment -18 expectedLevel -17 links -20 none 16 responsible -19 status -23
h/tag$	comment -20 expectedLevel -16 links -22 none 16 responsible -21 status -23
h/tampo	comment -18 criterion -15 deadline -17 none 28 priority -15 proofs -18 responsible -21 score -15 severity -15 status -20 version -16
h/targe	comment -16 date -17 deadline 21 expiry -22 lastCheck -16 responsible -15 score -18 status -20
h/taux	comment -16 deadline -16 indicator -16 label -15 none -17 score 24 status -19
h/tel	comment -15 none 27
h/tel$	comment -15 none 33
h/temoi	comment -27 label -24 proofs 29 responsible -19
h/temoi$	comment -24 label -23 proofs 26 responsible -18
h/temp	comment -23 documents -20 indicator -19 lastCheck 23 links -24 proofs -16 reference -17 responsible -20 session -21 status -22
h/tempo	comment -29 deadline 16 documents -16 phase -17
h/the audit	comment -18 expectedLevel -15 none -16 proofs 24 status -18
h/thema	comment -15 deadline -15 expectedLevel -15 indicator -17 links -16 none -17 status -15
h/timin	comment -16 deadline 17 documents -17 indicator -17 links -16 phase -17 reference -15 responsible -17 status -17 step -20
h/touch	comment -23 deadline -16 documents -22 indicator -19 links -22 none -24 phase -17 reference -17 responsible -16 session -16 status -17 step 23
h/trac	comment -16 documents 15 none -23 proofs 19 responsible -16 session -15 status -16
h/trace	comment -18 indicator 17 links -15 none -17 reference -16 session -15 start -15 steps 25
h/trace$	comment -17 start -15 steps 26
h/trait	comment -17 deadline 16 expiry -18 indicator -15 label -15 links -16 none -21 proofs -16 severity -19 status -18
h/trait$	comment -17 deadline 18 expiry -19 label -15 links -16 none -18 proofs -17 severity -19 status -18
h/tranc	comment -17 documents -18 indicator -16 links -15 none -22 phase 21 reference -15 responsible -18 session -15 status -19 step -18
h/under	comment -16 links 23 none -15
h/urg	comment -17 deadline -15 indicator -16 links -15 none -22 priority 29 responsible -18 severity -18 status -22
h/user	comment 15
h/verif	comment -21 date -30 deadline -16 expiry -21 indicator -17 label 15 lastCheck 21 none -24 responsible -20 steps 15
h/verif$	comment -23 date -32 deadline -16 expiry -22 indicator -19 label 17 lastCheck 21 none -24 proofs -15 responsible -23 steps 15
h/veut	comment -23 expectedLevel 24 label -21 none -21 proofs -15
h/voir	comment -21 expectedLevel 25 label -19 none -24 proofs -18
h/voir$	comment -23 expectedLevel 24 label -20 none -22 proofs -15
h/vrac	comment 25 deadline -18 label -20 priority -22 proofs -16 responsible -19 status -22 version -21
h/whos	comment -16 deadline -18 documents -17 indicator -16 label -16 links -15 none -24 responsible 27 status -21 step -15
h/worth	comment 20 none -15
h/^libel	criterion -24 indicator -24 label 21 none -16 status -17
h/^sever	criterion -15 deadline -16 expectedLevel -15 indicator -16 label -16 links -16 none -21 priority -15 proofs -15 responsible -16 severity 22 status -16
h/abrit	criterion 24 label -17 responsible -17
h/belon	criterion 19
h/bon	criterion -16 date -26 deadline -16 expiry 22 indicator -22 label -18 lastCheck -21 links -29 none -21 priority -15 proofs -22 responsible -15 severity -21 status 25
h/c koi	criterion -30 date -16 indicator -27 label 23 links -31 status -19
h/cr	criterion 24 indicator -16 none -17 status -20
h/domai	criterion 18 indicator -19 label -15
h/exact	criterion -24 indicator -19 label 20 links -18 proofs -24 status -15
h/gro	criterion 19
h/libel	criterion -23 indicator -23 label 19
h/lign	criterion -21 expiry -15 indicator -21 links -20 none 21 proofs -19 responsible -16 score -16 severity -17 status -19
h/n° crit	criterion 16
h/paren	criterion 20 indicator -15 none -15
h/pond	criterion -16 deadline -16 indicator -19 none -18 priority -16 score 23
h/qui l	criterion 24 label -15
h/ratta	criterion 18 indicator -20
h/works	criterion 15
h/^adres	date -16 expectedLevel -17 indicator -27 links 17 none 15 proofs -23 responsible -19 status -18 version -15
h/^avant	date -19 deadline 19 expiry -23 lastCheck -18
h/^cod	date -23 expiry -16 links -21 proofs -21 reference 29 responsible -15 session -24 status -26 trainee -15 version -28
h/^echan	date -21 expiry -20 indicator -15 label -15 lastCheck 25 none -21
h/^exp	date -25 expiry 28 lastCheck -17
h/^intit	date -22 end -17 indicator -26 label 28 links -27 none -23 proofs 15 reference -18 responsible -19 session 24 start -15 status -26 steps -19 version -18
h/^issu	date 20 expiry -22 indicator -22 none -25 responsible -15 version 18
h/^la	date -21 expiry -17 links -20 proofs -27 session -17 status -19 version 17
h/^local	date -21 links 29 none -18 proofs -34 responsible -18 severity -16 status -25
h/^natur	date -18 documents 15 expiry -20 links -27 none -25 proofs 24 responsible -22 status -21
h/^perem	date -16 expiry 18
h/^sign	date 17
h/^statu	date -15 expectedLevel -16 indicator -30 label -23 links -18 none -22 priority -18 proofs -18 responsible -18 score -18 status 19 version -18
h/^targe	date -18 deadline 21 expiry -23 lastCheck -17 links -15 responsible -15 score -19 status -20
h/^valid	date -22 expiry 16 links -20 none -15 proofs -24 responsible -15 severity -15
h/^vu	date -18 deadline -15 expiry -15 lastCheck 26
h/a refai	date -19 expiry 25 none -19 proofs -21 version -15
h/ajout	date 36 deadline -27 expiry -29 lastCheck -29 none -20
h/apres	date -18 deadline -24 expiry 21 lastCheck -20 none -25 phase 18 status -15
h/avant le	date -26 lastCheck -23
h/before	date -20 deadline 19 indicator -24 lastCheck -17 links -26 none -23 phase 15 proofs -21 reference -18 responsible -23 session -19 status -21 version -23
h/before$	date -15 deadline 18 indicator -17 links -16 none -19 proofs -16 responsible -15 status -18 version -17
h/butoi	date -26 deadline 21 expiry -21 lastCheck -21
h/butoi$	date -29 deadline 22 expiry -21 lastCheck -22
h/cod du	date -17 none -20 proofs -16 reference 20 version -21
h/combi	date -18 links -18 proofs -15 responsible -21 session -17 version 19
h/const	date -26 deadline -26 expectedLevel -15 links -15 none -22 priority -15 responsible -15 score -16 status 27
h/cvs	date 30 expiry -30
h/dat du	date 25 deadline -32 expiry -34 links -16 none -28 proofs -18 reference -19 status -16 version -22
h/dated	date 21 indicator -17 links -16 none -19 proofs -16 reference -15 responsible -16 status -16 version -18
h/de perem	date -23 deadline -24 expiry 26 lastCheck -28
h/de revu	date -17 deadline -18 expiry -19 lastCheck 19
h/depot	date 22 deadline -15 expiry -31 lastCheck -20
h/dessu	date 18 expiry -15
h/diffu	date 35 deadline -19 expiry -32 lastCheck -20 none -18
h/enter	date 17 expiry -15 lastCheck -16
h/entry	date 17 expiry -20 lastCheck -16
h/etab	date 16 expiry -19
h/expir	date -29 deadline -30 expiry 37 lastCheck -23 links -16 none -27 proofs -19 status -16
h/expir$	date -16 deadline -26 expiry 28 lastCheck -20 links -15 none -21 proofs -16
h/fin de	date -15 deadline -16 expiry 22 none -18
h/il	date -15 none -23 responsible -20 version -18
h/insti	date -16 expiry -18 links -16 none -20 reference -19 responsible -15 version -17
h/intit de	date -18 links -25 none -15 proofs 15 session 16 status -19
h/issu	date 21 deadline -15 expiry -23 indicator -23 links -15 none -28 responsible -16 version 19
h/issue	date 20 expiry -16 none -20 status -15
h/jusqu	date -17 deadline -18 expiry 25 links -15 none -16 status -16
h/la piec	date -21 expiry 19 links -19 session -16 status -21
h/lim	date -30 deadline 25 expiry -15
h/lin	date 20 deadline -21 expiry -24 lastCheck -23
h/moutu	date -15 indicator -15 links -15 none -24 responsible -18 status -17 version 23
h/moutu$	date -15 indicator -16 links -16 none -26 responsible -18 status -18 version 24
h/natur	date -21 expiry -22 links -30 none -26 proofs 27 responsible -24 severity 15 status -24 version -15
h/natur de	date -18 expiry -16 links -22 none -16 proofs 17 severity 15 status -17
h/ne	date 17 expiry -16
h/nom de	date -24 documents -23 expiry -21 indicator -20 links -27 none -22 responsible -19 status -23 step 16 steps -20
h/objec$	date -17 lastCheck -15 none -23 proofs 24
h/piec$	date -20 expiry 21 links -20 none -15 status -23
h/plus	date -21 deadline -17 expiry 24 lastCheck -20
h/pos	date 28 deadline -22 expiry -21 lastCheck -28 none -19
h/pour le	date -19 expiry -21 indicator 15 lastCheck -23
h/reali	date -20 deadline 15 expiry -21 lastCheck -16 phase -15
h/recyc	date -17 deadline -21 expiry 25 none -18
h/reeva	date -27 deadline -22 expiry -16 lastCheck 26 none -16
h/refai	date -18 expiry 24 none -17 proofs -19 status -16
h/renew	date -20 deadline -18 expiry 26
h/revu	date -20 deadline -18 lastCheck 20
h/revu$	date -17 deadline -17 expiry -16 lastCheck 18
h/sorti le	date 15 expiry -15
h/stat	date -16 links -16 none -24 proofs -19 reference -17 responsible -20 status 31 version -15
h/stat$	date -15 links -15 none -25 proofs -17 reference -17 responsible -19 status 29 version -15
h/sunse	date -27 deadline -22 expiry 24 none -16
h/valid$	date -33 deadline -16 expiry 37 lastCheck -20 none -16
h/ver	date -26 deadline -24 expiry -18 lastCheck 22
h/vise	date -17 deadline 22 expiry -15 lastCheck -19
h/vu	date -20 deadline -16 expiry -16 lastCheck 25 none -24
h/vu le	date -16 lastCheck 26
h/^bon	deadline -16 expiry 17
h/^color	deadline -16 expectedLevel -16 indicator -21 label -15 links -18 none 21 priority -16 proofs -16 responsible -17 status -18
h/^criti	deadline -19 none -15 priority 16 responsible -16 status -17
h/^deadl	deadline 18 links -16
h/^must	deadline 18 expiry -18
h/^paper	deadline -17 documents 18 indicator -18 none -22 proofs 24 responsible -18 status -20 step -16
h/^pourc	deadline -15 indicator -15 none -17 score 23
h/ap	deadline -15 phase 16 status -15
h/au plus	deadline -15 expiry 15
h/avanc$	deadline -19 priority -16 status 22
h/be	deadline 18 expiry -20
h/bon jusqu	deadline -17 expiry 18
h/ce soit	deadline 26 label -15 lastCheck -15 none -19
h/check$	deadline -16 lastCheck 18
h/contr le	deadline -17 lastCheck 24
h/coup	deadline -21 lastCheck 23
h/criti	deadline -17 none -16 priority 17 responsible -16 status -17
h/criti de	deadline -20 none -16 priority 19 responsible -16 status -15
h/d avanc	deadline -19 priority -15 status 25
h/de chant	deadline -18 status -17
h/de derni	deadline -15 lastCheck 16
h/de leve	deadline 22
h/de relec	deadline -20 lastCheck 17
h/de valid	deadline -17 expiry 19 lastCheck -18 none -21 status -18
h/don by	deadline 24 responsible -16
h/douc	deadline 18 status -18
h/du refer	deadline -15 indicator -15 links -15 none -19 proofs -20 responsible -21
h/etp	deadline -16 none 23 responsible -17
h/execu	deadline -16 documents -19 indicator -17 links -19 none -22 phase -18 reference -15 responsible 21 session -18 status -18 step -18
h/exig$	deadline -15 expectedLevel 27 links -15 none -20 priority -18 proofs -16 severity -17 status -24
h/fini le	deadline 17 end 17 start -20
h/foi	deadline -20 lastCheck 22 none 18 responsible -18 status -15
h/fort	deadline -16 links -15 none -20 severity 15 step 19
h/get	deadline 16
h/grav	deadline -15 links -17 none -18 responsible -16 severity 27 status -22
h/horiz	deadline 20 expiry -19 priority -22
h/jai	deadline -24 lastCheck 20
h/jusqu au	deadline -17 expiry 18
h/leve	deadline 22 none -15
h/leve$	deadline 20
h/lien	deadline -15 documents -22 links 34 none -30 proofs -17 reference -19 responsible -27 status -22 step -15 version -19
h/lign$	deadline -15 indicator -21 lastCheck -15 links -18 none 20 proofs -18 responsible -16 severity -17 status -18
h/meteo	deadline -17 expectedLevel -16 indicator -20 links -19 none 26 proofs -17 responsible -18 score -15 status -22
h/mono	deadline -15 documents -17 links -17 none -15 phase -16 responsible 26 session -15 status -20 step -17
h/must	deadline 24 expiry -17
h/oeil	deadline -21 lastCheck 18 none -16
h/paper	deadline -16 documents 17 indicator -18 links -17 none -23 proofs 21 responsible -18 status -19 step -15
h/pdt	deadline -17 none -15 phase 21 status -16
h/pris	deadline -19 lastCheck 22 none -16
h/que ce	deadline 26 label -15 none -19
h/recul	deadline -18 lastCheck 22
h/relec	deadline -20 lastCheck 19
h/relec$	deadline -20 lastCheck 19
h/rendr	deadline 19 expiry -16
h/renou	deadline -16 expiry 18
h/resse	deadline -17 status 18
h/resul$	deadline -15 none -21 proofs -15 status 20
h/sever$	deadline -16 expectedLevel -18 label -15 links -15 none -20 priority -15 proofs -15 responsible -16 severity 22 status -24
h/soit	deadline 25 label -15 none -19
h/souha	deadline 20 step -25
h/tard	deadline -15 expiry 16
h/tour	deadline -17
h/valid	deadline -22 expiry 25 indicator -20 label -17 lastCheck -21 links -22 none -24 proofs -28 responsible -20 score -15 severity -19 version -19
h/vgp	deadline -19 lastCheck 19
h/vie	deadline -16 expiry 21 none -17
h/^exemp	documents -16 links -21 none 32 proofs -28 status -15
h/^lien	documents -18 links 34 none -29 proofs -18 reference -17 responsible -18 status -19 version -18
h/^ph	documents -16 none -16 phase 19
h/accom$	documents -15
h/ameli$	documents -16 indicator -18 lastCheck -22 links -15 none -19 priority -16 status -20
h/ass	documents 16
h/assoc	documents 15 indicator 15 none -22 status -18 version -16
h/assoc$	documents 15 indicator 15 none -23 status -17 version -17
h/avec l	documents -22 indicator 15 none -15 step 17
h/du parco	documents -19 none -20 responsible -21
h/du proce	documents -22
h/ecrit	documents 16 links -23
h/etap du	documents -18 phase -28 step 23
h/fait$	documents -24 step 16
h/fichi	documents 17 links -17 none -19 proofs 19
h/fichi$	documents 19 indicator -15 links -16 none -17 proofs 23 status -16
h/grp	documents -15 indicator -15 links -16 none -16 responsible -16 session 21 status -18
h/journ	documents -16 none -16
h/l elev	documents -23 step 23
h/li	documents 17 links -15 none -26 proofs 16 status -19
h/li$	documents 16 links -15 none -28 proofs 19 status -18
h/marqu	documents -21 none 26 status -17
h/per	documents -16 none -21 phase 20 responsible -16 status -15 step -15
h/ph	documents -16 none -17 phase 20 responsible -16 step -15
h/sign$	documents 20 links -19 none -17 status -15 step -22
h/vecu	documents -19 none -17 responsible -18 status 16
h/venir	documents -17 responsible -17 status 16
h/vont	documents 19
h/zapie	documents -15 links -16 responsible 17 step -15
h/^clot	end 18 session -18
h/^clotu	end 24 session -16 start -15 steps -22
h/^conv	end -16 none -15 steps 15
h/^deb	end -17 start 15
h/^end	end 22 start -25
h/^fini	end 17 none -18 severity -23 start -19 status 22
h/^form	end -15 none -23 reference -20 responsible 16 steps -18 trainee -16
h/^premi	end -20 none -19 start 16
h/^regle	end -15 steps 21
h/^ses	end -25 links -15 none -16 responsible -16 session 22
h/^start	end -28 start 23 steps -15
h/asses$	end -16 steps 17 trainee -15
h/clot	end 18 session -16
h/clotu	end 21 reference -15 responsible -15 session -15 start -17 steps -18
h/conv	end -15
h/convo	end -17 none -24 start -22 steps 24 trainee -16
h/cours	end -15 links -16 none -20 reference -16 responsible -18 session 20
h/debut$	end -15 start 17 steps -15
h/demar	end -22 start 19
h/demar le	end -18 start 19
h/du$	end -23 links -15 none -17 reference -17 responsible -17 session -16 start 21 steps -17 trainee -19
h/echan$	end -17 links -15 responsible -15 status -18 steps -17
h/end	end 28 session -22 start -30 steps -21
h/envoy	end -16 start -16 steps 18
h/finis	end 26 none -16 start -26 steps -19 trainee -15
h/finit	end 23 start -20 steps -15
h/finit le	end 22 start -23
h/in$	end -15 links -19 reference -15 responsible -18 session -15 status 16 steps 17
h/jn	end 17 start -15
h/month	end -15 start -15 steps 22
h/one	end -17 start 19 steps -15
h/regle	end -16 start -15 steps 22
h/sheet	end -17 start -16 steps 20 trainee -20
h/sort$	end 15
h/start	end -33 session -18 start 29 steps -17
h/wrap	end 16
h/^att	expectedLevel 16
h/accep	expectedLevel 20
h/atend	expectedLevel 23 status -22
h/atend$	expectedLevel 20 label -15 status -16
h/att	expectedLevel 24 none -17 responsible -16 status -18
h/atten du	expectedLevel 23 label -22
h/cahie	expectedLevel 19 indicator -16 responsible -17
h/cefr	expectedLevel -18 none 24 responsible -18 status -16
h/couve$	expectedLevel -15 none -17 priority -18 severity -16
h/de nc	expectedLevel 16 none -25 severity 22 status -26
h/descr	expectedLevel -17 indicator -15 label 24 status -17
h/descr$	expectedLevel -18 label 18
h/en charg	expectedLevel -16 responsible 21
h/enonc	expectedLevel -31 label 26 proofs -18 responsible -20
h/exige$	expectedLevel -16 label 16
h/grad	expectedLevel -20 severity 19 status -21
h/imper	expectedLevel 17 label -15
h/lectu	expectedLevel 16 none -15 status -15
h/link	expectedLevel -16 indicator -19 label -16 links 27 none -22 proofs -16 responsible -17 status -15
h/minim	expectedLevel 20 none -19
h/nivea d	expectedLevel -25 none -16 priority 20
h/nivea de	expectedLevel -26 indicator -16 none -21 priority -24 score -16 severity 17 status 16
h/norma	expectedLevel -24 label 21
h/nv	expectedLevel 18 label -17 none -15
h/req	expectedLevel 15 priority -15
h/reten$	expectedLevel -31 status 20
h/typ de	expectedLevel 17 none -27 severity 16 status -23
h/typ$	expectedLevel -21 none 28 severity -15
h/urgen$	expectedLevel -20 priority 30 status -26
h/avan	expiry 16
h/corpu	expiry -16 links -15 none -22 proofs 19
h/cotat$	expiry -18 lastCheck -15 score 15
h/du papie	expiry -17 indicator -24 label -24 links -15 none -28 proofs -25 responsible -15 version 22
h/insti$	expiry -18 none -19 reference -16
h/la cotat	expiry -19 lastCheck -15
h/la preuv	expiry -29 lastCheck -20 links 20 none -41 session -22 severity -16 version -16
h/oblig	expiry 17
h/pce	expiry -16 indicator -25 links -21 none -23 proofs 18 responsible -24 session -22 version -25
h/pce$	expiry -17 indicator -25 links -22 none -24 proofs 17 responsible -18 session -21 version -26
h/plus tard	expiry 15
h/redo	expiry 18
h/sorte	expiry -16
h/throu	expiry 17
h/titl$	expiry -15 indicator -19 label 24 links -19 none -31 reference -22 responsible -16 status -21 version -15
h/valab	expiry 28 indicator -15 label -15 lastCheck -17 links -17 none -20 proofs -16 status -18 version -15
h/%$	indicator -17 none -17 score 30 status -24
h/^acc	indicator -15 links 29 none -20 responsible -16
h/^de	indicator -20 none -17 proofs 24
h/^exhib	indicator -16 none -21 proofs 19 responsible -18 status -16 version -15
h/^guid	indicator -15 links -15 none 18 proofs -15 status -17
h/^objet	indicator -19 label 21 status -21
h/^prouv	indicator 27 proofs -19 version -17
h/^publi	indicator -16 responsible -15
h/^relat	indicator 17
h/^reper	indicator 18
h/^revis	indicator -19 none -16 proofs -15 status -15 version 18
h/^rnq	indicator 27 label -17 none -17
h/^row	indicator -16 none 19
h/^sert	indicator 26 proofs -17 status -19
h/^stag	indicator -17 links -19 none -21 phase 18 reference -18 responsible -22 step -19
h/^util	indicator 17 status -15
h/ameli	indicator -15 lastCheck -20 none -18 status -17
h/autho	indicator -15 links -15 none -18 proofs -18 responsible 21 session -17 version -16
h/autri	indicator -15 links -16 none -18 proofs -16 reference -15 responsible 17 status -16 version -17
h/avec	indicator 16 none -24 responsible -15 status -19
h/chiff	indicator 25 label -22 none -18 score -19 status -18 version -25
h/clair$	indicator -15 label 25 responsible -16 status -15
h/comm	indicator -17 links -15 proofs 15
h/couve	indicator 20 none -16 priority -15 proofs -17
h/dat d	indicator -17 status -24
h/de couve	indicator -18 priority -17 severity -16 status 17
h/de quoi	indicator -22 none -20 proofs 24
h/effor	indicator -15 links -16 none 21 status -15
h/est bon	indicator -19 links -27 none -16 proofs -16 severity -18 status 29
h/est quoi	indicator -17 links -15
h/est$	indicator -15
h/etay	indicator 25
h/etay$	indicator 25
h/exhib	indicator -16 none -22 proofs 18 status -16 version -15
h/folde	indicator -15 links 25 none -20 reference -19 responsible -15 status -16 trainee -15
h/folde$	indicator -15 links 25 none -19 reference -17 responsible -15 status -16 trainee -16
h/ged	indicator -17 none -19 proofs -17 reference 22 status -15 version -15
h/group	indicator -20 none -17 responsible -19 session 20 version -16
h/group$	indicator -20 none -16 session 18
h/how	indicator -16 links -16 none 21 proofs -17 responsible -22 status -19 version -16
h/hrs	indicator -16 links -15 none 23 status -17
h/imput	indicator 16 status -16
h/ind no	indicator 20 none -20 version -17
h/ind n°	indicator 15
h/indik	indicator 25 none -31 version -19
h/int	indicator -19 label 19 status -23
h/inten	indicator -16 label 21 status -18
h/it s	indicator -16 links -18 responsible -15 severity 15
h/label	indicator -23 label 23 none -18 status -15
h/mood	indicator -22 label -28 none -15 status 33
h/numer$	indicator 28 none -24
h/n° ind	indicator 30 label -18 none -24 reference -16 version -16
h/objet	indicator -21 label 24 status -22
h/perso$	indicator -15
h/pourc	indicator -15 none -17 score 22
h/prouv	indicator 26 label -22 none -23 proofs 20 version -16
h/quoi$	indicator 18 proofs -16
h/relat	indicator 18
h/reper	indicator 17
h/reson	indicator 18
h/sert	indicator 26 none -15 proofs -19 responsible -15 status -20 version -16
h/sert a	indicator 23 proofs -16 status -16
h/state	indicator -15 label 24 none -16
h/titl	indicator -16 label 22 links -17 none -28 reference -20 status -19
h/tous	indicator -21 none 23
h/used	indicator 16
h/util	indicator 17 status -15
h/v$	indicator -22 reference -16 status -15 version 20
h/vis	indicator 24 none -18 version -15
h/vis$	indicator 22 none -15 version -17
h/wbs	indicator 32 none -27 status -15 version -24
h/wordi	indicator -23 label 26 none -15 status -15
h/wordi$	indicator -23 label 25 none -16 status -15 version -15
h/^descr	label 15
h/^en	label 18
h/^the	label 16 links -20 proofs -19
h/^titr	label 15
h/a quoi	label 18 proofs -21
h/ask	label 15
h/caus	label 17 proofs -20
h/court	label 15
h/en clair	label 23 responsible -16
h/engli	label 15
h/full	label 15 none -15
h/gist	label 15 links -18 proofs -15
h/ils	label 22 none -24
h/koi$	label 16 proofs -15
h/nous	label 30 none -35
h/on en	label -15 links -26 status 29
h/plain	label 17
h/qu ils	label 21 none -20
h/resum	label 15
h/resum$	label 16
h/scor	label -15 none -20 score 22 status -18
h/them	label 17
h/^const	lastCheck -26 status 17
h/^contr	lastCheck 25 none -19 steps 19
h/ctrl	lastCheck 22
h/ctrl$	lastCheck 22
h/inter	lastCheck 16 status -17
h/inter$	lastCheck 20 responsible -15
h/la derni	lastCheck 18
h/last revie	lastCheck 18
h/looke	lastCheck 16
h/regar	lastCheck 16
h/^armoi	links 16 none -15
h/^avi	links -16 none -24 responsible -17 status 22 steps 27
h/^chemi	links 25 none -17 proofs -19
h/^cours	links -15 none -18 responsible -16 session 21
h/^folde	links 20 none -17 responsible -15 status -15
h/^id	links -20 none -27 proofs -26 reference 26 responsible -18 status -15 version -16
h/^lieu	links 19
h/^loc	links 23 none -17 proofs -24 responsible -18 status -19
h/^on	links -19 status 28
h/^propr	links -20 none -20 reference -16 responsible 23 status -15 version -15
h/^resp	links -16 none -16 proofs -16 responsible 29 status -16
h/^stora	links 21
h/^taill	links -16 none 33 status -18 version -16
h/^telep	links -16 none 23 status -17
h/a la	links 15
h/armoi	links 17 none -17
h/at$	links -18
h/au pacq	links -20 none -24 priority 20
h/avi	links -16 none -22 responsible -17 status 22 steps 26
h/c ou	links 31 none -18 responsible -15 status -28
h/ca en	links -16 status 19
h/cest	links 19 none -16 status -17
h/chemi d	links 17
h/consu	links -23 none -32 proofs 29 responsible -18
h/coul	links -15 none 23 responsible -17
h/coule du	links -23 none 25 responsible -15
h/d acc	links 17
h/dev	links -17
h/dossi de	links 15
h/driv	links 22 none -16
h/driv$	links 17
h/ds	links 23 none -30 priority -27
h/du doc	links -16 responsible -17 status -15 version 16
h/empla$	links 21 none -17 responsible -15 status -16
h/est ce	links 23
h/est ou	links -17 status 24
h/exemp de	links -19 none 27 proofs -26
h/for	links -15 none -16 proofs -18 status -19
h/gar$	links -15 none -15 session -21
h/gardi	links -18 none -15 responsible 19 version -16
h/i stand	links -15 status 15
h/jen	links -29 status 29
h/kb	links -19 none 21
h/le gar	links -17 none -16 responsible 24 step -16
h/le trouv	links 18
h/lien vers	links 23
h/lieu	links 18
h/liv	links 24 status -20
h/livr	links -19
h/loc	links 26 proofs -22 responsible -21 status -18
h/meeti	links -16 none 23
h/moyen	links -16 none -25 proofs 17
h/mur	links -15 status 15
h/ok	links -19 none -27 proofs -25 responsible -24 severity -22 status 37
h/ou c	links 22 status -26
h/ou cest	links 18 none -16 status -17
h/ou en	links -17 status 18
h/ou le	links 15
h/prefe	links -22 none 18
h/prior$	links -16 none -20 priority 24
h/prob	links -16 none -15 proofs 25 responsible -20 status -26
h/proce	links -15 none -24
h/propr	links -17 none -24 proofs -15 reference -17 responsible 22 status -17 steps 16 version -17
h/remi	links -16 none -15 responsible -17 steps 19
h/repos	links 15
h/resea	links 16
h/resp	links -18 none -16 proofs -18 responsible 31 status -17
h/sall	links -18 none 26
h/sall$	links -15 none 26
h/serve	links 18
h/shap	links -15 status 16
h/shar	links 18 responsible -16
h/sprin	links -15 none 28
h/stand$	links -19 none -25 status 15
h/stock	links 25 none -23 steps -15
h/stock$	links 27 none -26 proofs -15 responsible -16
h/stora	links 21
h/taill	links -17 none 30 status -19
h/telep	links -15 none 24
h/telep$	links -16 none 24 status -15
h/traca	links 22 none -27
h/trouv	links 19 status -17
h/url	links 24 none -19 proofs -16 responsible -16
h/url$	links 25 none -20 proofs -15 responsible -17
h/vehic	links -18 none 24 proofs -16 responsible -16 status -20
h/vers le	links 24 none -19
h/versi du	links -16 none -16 proofs -19 status -16 version 22
h/versi$	links -18 none -15 proofs -20 responsible -15 version 21
h/where i	links -15 status 17
h/where it	links 18 status -20
h/^%	none -19 score 21 status -19
h/^autho	none -17 proofs -17 responsible 20 session -18 version -15
h/^avanc	none -15 status 23
h/^budge	none 23
h/^confo	none -15 severity -23 status 21
h/^curre	none -15 status 24
h/^email	none 20
h/^freq	none 20 responsible -16 status -17
h/^grav	none -15 severity 22 status -20
h/^hour	none 27
h/^how	none 18 status -16
h/^je	none -16 status -20
h/^journ	none -16 status -15
h/^langu	none 26 proofs -16
h/^mail	none 18
h/^nam	none -27 proofs 25 reference -18 responsible -19
h/^nombr	none 28
h/^ok	none -21 severity -20 status 23
h/^pag	none 17 status -15
h/^passa	none -19 step 16 steps 17
h/^prix	none 22 status -15
h/^sall	none 22
h/^secte	none -19 status -17
h/^sourc	none 17
h/^task	none -15
h/^tel	none 25
h/^weigh	none -16 score 16
h/accue	none 15 responsible -15 status -19 steps 18
h/accue$	none 16 status -19
h/appor	none -19 proofs 16
h/appor$	none -18 proofs 18 status -15
h/apres$	none -16 phase 15
h/archi	none 18 status -15
h/aux	none -17 steps 19
h/budge	none 23
h/budge$	none 23
h/chem	none 17
h/co	none -16 priority 19 responsible -16 status -15
h/cod$	none -17 proofs -17 reference 21
h/colou	none 21 responsible -17 status -15
h/con	none 25
h/coule$	none 19
h/count	none 18 status -16
h/count$	none 17 status -15
h/cout	none 17
h/cpf	none -17 reference 16 responsible -17
h/d echan	none 17 status -18
h/d entre	none 24
h/de pag	none 21
h/de$	none 20
h/docum de	none -30 proofs 24 responsible -16 status -17
h/du dossi	none 15
h/du suppo	none -21
h/dur	none 24
h/email	none 20
h/envoi	none -15 step -15
h/falc	none 20
h/finan	none 15
h/fort$	none -20 step 21
h/freq$	none 21 responsible -16 status -16
h/frequ de	none 26 status -15
h/frequ$	none 24
h/gat	none -15 phase 15 session -16
h/ged$	none -15 proofs -15 reference 17
h/ger	none -18 responsible 22
h/h$	none 20
h/hex	none 18
h/homm	none 20 responsible -18
h/hour	none 24
h/humeu	none 22
h/impri$	none 20
h/is	none 21 responsible -15 status -18
h/je montr	none -19 proofs 15
h/la sall	none 24
h/langu	none 25
h/langu$	none 27 proofs -17
h/laudi	none -15 proofs 20
h/mail	none 30 status -18
h/maitr	none -18 status 17
h/mim	none 24
h/missi	none -16 severity 18
h/missi$	none -16 severity 18
h/mt	none 16
h/nb de	none 17
h/nombr	none 29
h/nombr de	none 23
h/n° de	none -15 version 17
h/n° doc	none -17 proofs -17 reference 22 version -22
h/ocup	none -15 responsible 22
h/often	none 17
h/on fait	none -17 step 16
h/outil	none -15 responsible -16
h/p$	none 17
h/parc	none -15 status -16
h/parc$	none -15 status -19
h/passa$	none -25 priority 23 status -16 step 15
h/pecki	none -24 priority 21 responsible -19
h/petit	none -23 responsible -16 severity 18
h/poche$	none 17
h/port	none -20 responsible 21
h/pour les	none -17
h/prio	none -25 priority 26
h/prix	none 23 status -15
h/prix$	none 17
h/proce$	none -22
h/quon	none -15
h/rank	none -17 priority 21 responsible -16
h/ratin	none -15 score 17
h/ratin$	none -20 score 16
h/recei	none -15 steps 17
h/recei$	none -15 steps 16
h/regl	none -18
h/requi$	none -15
h/resp$	none -18 responsible 26 status -16
h/reten	none -18 status 20
h/rol	none -16 phase -16 responsible 17 session -17 status -15 step -15
h/room	none 22 responsible -17 status -18
h/roul	none -20 status 17
h/sen	none -15 responsible 22
h/seque$	none -16 phase -33 step 19
h/show	none -15
h/sourc	none 16
h/spent	none 24
h/spent$	none 24
h/statu de	none -19 status 18
h/suppo$	none -33 responsible -17 session -15
h/surve	none -16 responsible -15 start -21 steps 21
h/task	none -16
h/templ	none -16
h/tensi	none 23
h/tps	none 19
h/trac$	none -17 proofs 16 session -16 status -16
h/ttc	none 18
h/ui	none 23 priority -21
h/urg$	none -18 priority 24
h/versi en	none -17 responsible -18
h/veule	none -15
h/jalon	phase -19 step 18
h/l etap	phase -17 status -19
h/^petit	proofs -16 reference 15 severity 16
h/a prese	proofs 16
h/a sorti	proofs 17
h/de cod	proofs -15 reference 15
h/doc a	proofs 19 responsible -19 status -15
h/eleme a	proofs 21
h/got	proofs 16
h/hand	proofs 18
h/j 0	proofs 20
h/sur	proofs -23 responsible -18 score 19 steps -19
h/sur 0	proofs -15 score 18
h/uid	proofs -16 reference 15
h/ve	proofs 18
h/^ident	reference 24 responsible -18 session -15
h/^neph	reference 19
h/ident	reference 20 responsible -17 session -16
h/neph	reference 20
h/^retou	responsible -18 steps 22
h/forme	responsible -18 trainee 21
h/ki$	responsible 18
h/lead	responsible 17
h/lie$	responsible -16
h/mis en	responsible -15 status 16 version -17
h/publi	responsible -16
h/retou	responsible -17 steps 20
h/secre	responsible 17 status -15
h/secte	responsible -15 status -15
h/suiv	responsible -19 session 17
h/swiml	responsible -15
h/tenu	responsible 16
h/earne	score 15
h/pct	score 16 status -19
h/valeu	score 17
h/condu	session 15
h/dossi$	session -15 start -15 trainee -15
h/^nat	severity 15
h/ec	severity 16
h/grav ou	severity 22 status -20
h/grav$	severity 20 status -17
h/gross	severity 16
h/if	severity 19
h/la nc	severity 19 status -19
h/nat	severity 17
h/ok ou	severity -18
h/rat	severity 16
h/reser	severity 17
h/follo	start -18 steps 21
h/kicko	start 16
h/puls	start -19 steps 17
h/re	start 15 steps -15
h/vus	start -15 steps 26
h/^champ	status -18
h/and	status 15
h/champ	status -18
h/depos	status -15
h/diagn	status 18
h/heur$	status -15 steps -19
h/matur$	status 22
h/ou ca	status 18
h/qu il	status -17
h/runni	status 15
h/trico	status 17
h/trouv$	status -15
h/piec a	step -15
h/0 moi	steps 17
h/^appel	steps 17
h/^certi	steps 18 trainee -16
h/^conve	steps 15
h/^devi	steps 17 trainee -18
h/^emarg	steps 22
h/^fact	steps 21
h/^factu	steps 15 trainee -22
h/^joini	steps 15
h/^livre	steps 27
h/^mid	steps 17
h/^prere	steps 17 trainee -15
h/^quot	steps 15
h/^recue	steps 19
h/^ri	steps 18
h/^welco	steps 17
h/a chaud	steps 19
h/am	steps 18
h/amont	steps 19
h/appel	steps 18
h/assid	steps 19
h/avi a	steps 20
h/besoi$	steps 17
h/cac	steps 16 trainee -18
h/cart	steps 17 trainee -21
h/ch	steps 16
h/ch$	steps 16
h/chaud	steps 21
h/chaud$	steps 22
h/conve	steps 18
h/d accue	steps 18
h/de depar	steps 15
h/depar	steps 17
h/depar$	steps 17
h/destr	steps 18
h/devi	steps 24 trainee -17
h/don$	steps 15
h/donn$	steps 20
h/em	steps 15
h/emarg	steps 21
h/emis	steps 20
h/epi	steps 25
h/epreu	steps 16
h/etabl	steps 19
h/exam	steps 18
h/exame	steps 16
h/fact	steps 18
h/factu	steps 16 trainee -23
h/final	steps 16
h/hous	steps 17
h/instr	steps 15
h/joini	steps 16
h/livre	steps 29
h/livre d	steps 16
h/main	steps 15
h/mid	steps 17
h/pm	steps 19
h/pre	steps 16
h/preli	steps 20
h/prere	steps 15
h/quot	steps 15
h/recue	steps 17
h/remi$	steps 22
h/remis	steps 22
h/rende	steps -15
h/rende vous	steps -15
h/ri	steps 19
h/rul	steps 16
h/sheet in	steps 15
h/vous	steps -20
h/vous le	steps -15
h/welco	steps 18
h/etat du	version -15
indicators/afterDocuments	BC -10 CFA -24 OF -8 VAE -18 action -12 applicable -8 body -20 comment -6 criterion -23 date -7 deadline 5 expectedLevel -14 expiry -4 indicator -13 label -24 links 4 none -4 priority -5 proofs -17 responsible -5 score -4 severity -6 status -12 version -7
indicators/afterNumbers	BC -23 CFA -9 OF -13 VAE -8 action -13 applicable -17 body -7 comment -12 criterion -10 date -10 deadline -10 expectedLevel -15 expiry -6 indicator -8 label 5 lastCheck -6 links -11 none -6 priority -13 proofs -10 responsible -9 score -11 severity -12 status -8 version -14
indicators/amongMarks	BC 5 CFA -7 VAE -2 action -6 applicable -13 body -3 comment -8 criterion -13 date -3 deadline -9 expectedLevel -14 expiry -12 indicator -12 label -8 lastCheck -4 links -8 none -6 priority -10 proofs -4 responsible -7 score -16 severity -16 status -15 version -6
indicators/asks	BC -1 CFA -1 OF -1 VAE -1 applicable -1 body -1 comment -7 deadline -1 expectedLevel -2 none -12 priority -2 proofs -6 responsible -3 severity -1 status 25
indicators/besideMarks	BC -2 CFA 1 OF -5 VAE -4 action -6 applicable -8 body -9 comment -8 criterion -20 date -9 deadline -4 expectedLevel -9 expiry -5 indicator -8 label -9 lastCheck -9 links -6 none -6 priority -9 proofs -4 responsible -5 score -9 severity -11 status -14 version -9
indicators/bias	BC -22 CFA -30 OF -21 VAE -24 action -14 applicable -22 body -26 comment -8 criterion -12 date -26 deadline -7 expectedLevel -15 expiry -20 indicator -5 label -6 lastCheck -17 links -10 none 2 priority -16 proofs -12 responsible -11 score -19 severity -17 status -5 version -21
indicators/booleans	BC -8 CFA -1 OF 1 VAE -1 action -8 applicable 4 body -3 comment -21 criterion -18 date -15 deadline -20 expectedLevel -35 expiry -11 indicator -6 label -1 lastCheck -13 links -3 none 6 priority -23 proofs -21 responsible -10 score -32 severity -28 status -43 version -11
indicators/cased	BC -12 CFA -10 OF -9 VAE -11 action -6 applicable -10 body 3 comment -16 criterion -1 date -23 deadline -19 expectedLevel -11 expiry -20 indicator -18 label 4 lastCheck -21 links -9 none -6 priority -18 proofs -5 responsible -5 score -27 severity 1 status -11 version -18
indicators/code	BC -31 CFA -28 OF -34 VAE -35 action -2 applicable -36 body -51 comment -4 criterion 7 date -27 deadline -14 expectedLevel -44 expiry -26 indicator -19 label -28 lastCheck -26 links -6 none -17 priority -12 proofs -1 responsible -9 score -41 severity -9 version 7
indicators/dates	BC -20 CFA -19 OF -22 VAE -26 action -30 applicable -22 body -22 comment -37 criterion -21 date 5 deadline 6 expectedLevel -30 expiry 7 indicator -33 label -27 lastCheck 8 links -62 none -42 priority -32 proofs -37 responsible -31 score -27 severity -28 status -40 version -15
indicators/digit	BC 11 CFA 5 OF 4 VAE 7 action -4 applicable 3 body -4 comment -11 date -7 deadline -13 expectedLevel -16 expiry -4 indicator -24 label -4 lastCheck -5 links -7 none -12 priority -9 proofs -7 responsible -5 score -4 severity -5 status -26 version -8
indicators/document	BC -6 CFA -6 OF -6 VAE -8 action 6 applicable -6 body -33 comment -21 criterion -25 date -15 deadline -22 expectedLevel -30 expiry -9 indicator -25 label -30 lastCheck -11 links -5 none 11 priority -41 proofs 22 responsible -28 score -13 severity -23 status -63 version -10
indicators/earlier	BC -14 CFA -10 OF -13 VAE -14 action -20 applicable -13 body -12 comment -23 criterion -10 date 9 deadline -6 expectedLevel -19 expiry -37 indicator -20 label -15 lastCheck 12 links -35 none -21 priority -18 proofs -27 responsible -17 score -19 severity -19 status -22 version 2
indicators/empty	BC -5 CFA -13 OF -5 VAE -5 action -11 applicable -7 body -10 comment -13 criterion -39 date -22 deadline -14 expectedLevel -11 expiry -14 indicator -54 label -53 lastCheck -16 links -15 none -13 priority -11 proofs -9 responsible -13 score -15 severity -17 status -7 version -8
indicators/few	BC -7 CFA -6 OF -5 VAE -6 action -15 applicable -4 body -7 comment -16 criterion 3 date -22 deadline -15 expectedLevel -3 expiry -18 indicator -41 label -38 lastCheck -21 links -7 none -3 priority -4 proofs -20 responsible -2 score -6 severity -7 status -10 version -4
indicators/file	BC -7 CFA -8 OF -7 VAE -9 action -15 applicable -6 body -4 comment -17 criterion -2 date -13 deadline -7 expectedLevel -21 expiry -9 indicator -18 label -9 lastCheck -12 links -3 none -4 priority -7 proofs 20 responsible -6 score -5 severity -3 status -6 version -4
indicators/filled	BC -10 CFA -11 OF -8 VAE -10 action -21 applicable -8 body -4 comment -21 criterion -9 date 5 deadline -10 expectedLevel 1 expiry -15 indicator -7 label -6 lastCheck -7 links -10 none -6 priority -13 proofs -8 responsible -13 score -5 severity -25 version -9
indicators/first	BC -7 CFA -9 OF -4 VAE -13 action -3 applicable -14 body -18 comment -16 criterion 8 date -19 deadline -3 expectedLevel -11 expiry -6 indicator -7 label -11 lastCheck -7 links -13 priority -7 proofs -6 responsible -9 score -24 severity -8 status -18 version -11
indicators/gravity	BC -11 CFA -14 OF -14 VAE -12 action -2 applicable -13 comment -7 criterion -4 deadline -1 expectedLevel 19 none -14 priority -4 proofs -2 responsible -1 score -5 severity -18 status -12 version -4
indicators/hundred	BC -39 CFA -32 OF -39 VAE -43 action -7 applicable -41 body -8 comment -18 criterion -8 date -13 deadline -23 expectedLevel -12 expiry -9 indicator 2 label -11 lastCheck -17 links -16 none 6 priority -21 proofs -12 responsible -11 score 10 severity -10 status -37 version -11
indicators/indicators	BC -10 CFA -8 OF -5 VAE -5 action -20 applicable -2 body -17 comment -5 criterion 5 date -16 deadline 4 expectedLevel -10 expiry -15 indicator 9 label -28 lastCheck -15 links -11 none -5 priority -33 proofs -31 responsible -35 score -4 severity -20 status -5 version -4
indicators/isLabel	BC -3 CFA -4 OF -3 VAE -4 action -16 applicable -3 body -6 comment -24 criterion -4 date -7 deadline -12 expectedLevel -9 expiry -6 indicator 2 label 19 lastCheck -2 links -25 none -21 priority -15 proofs -26 responsible -18 score -7 severity -13 status -18 version -13
indicators/isNumber	BC -9 CFA -10 OF -11 VAE -13 action -6 applicable -9 body -4 comment -6 criterion -36 date 3 deadline -16 expectedLevel -11 expiry -8 indicator 20 label -11 lastCheck -12 links -16 none -14 priority -12 proofs -11 responsible -5 score -28 severity -5 status -17 version -16
indicators/lack	BC -16 CFA -17 OF -19 VAE -21 action -44 applicable -21 body -28 comment 32 criterion -14 date -5 deadline -19 expectedLevel -19 expiry -6 indicator -16 label -21 lastCheck -7 links -40 none -13 priority -46 proofs -11 responsible -39 score -17 severity -36 status 23 version -24
indicators/last	BC -14 CFA 5 OF -11 VAE -3 action -12 applicable -13 body -8 comment -14 criterion -12 deadline -15 expectedLevel -6 expiry -14 indicator -7 label -26 lastCheck -12 links -16 none -4 priority -6 proofs -25 responsible -15 score -7 severity -2 status -6 version -6
indicators/later	BC -15 CFA -11 OF -14 VAE -16 action -17 applicable -13 body -12 comment -25 criterion -11 date -15 deadline 6 expectedLevel -18 expiry 12 indicator -18 label -14 lastCheck -10 links -25 none -22 priority -19 proofs -24 responsible -17 score -16 severity -20 status -22 version -9
indicators/link	BC -12 CFA -10 OF -12 VAE -14 action -49 applicable -12 body -23 comment -59 criterion -24 date 3 deadline 6 expectedLevel -53 expiry 2 indicator -38 label -30 lastCheck 2 links 34 none -65 priority -40 proofs -62 responsible -37 score -20 severity -23 status -43 version -37
indicators/lists	BC -9 CFA -11 OF -11 VAE -12 action -4 applicable -11 body -7 comment -14 criterion -12 date -16 deadline 27 expectedLevel -16 expiry -15 indicator -10 label -1 lastCheck -15 links -15 none -25 priority -15 proofs -7 responsible -10 score 19 severity -9 status -24 version -17
indicators/long	BC -1 CFA -2 OF -1 VAE -3 action -40 applicable -1 body -1 comment -30 criterion -1 date -6 deadline -4 expectedLevel -35 expiry -3 indicator 9 label -29 lastCheck -3 links -37 none 18 priority -1 proofs 14 responsible -9 score -2 severity -4 status -15 version -2
indicators/marks	BC -5 CFA -2 OF -3 VAE -4 action -17 applicable -3 body -22 comment -9 criterion -13 deadline 2 expectedLevel -6 expiry 2 indicator -20 label -22 lastCheck 2 links -27 none -8 priority -17 proofs -9 responsible -18 score -13 severity -6 status -1 version -19
indicators/numbers	BC -3 CFA -2 OF -2 VAE -1 action -13 applicable -3 body -14 comment -25 criterion -3 date -23 deadline -30 expectedLevel -20 expiry -15 indicator -9 label -19 lastCheck -21 links -23 none 2 priority -30 proofs -25 responsible -19 score -2 severity -21 status -38 version -17
indicators/order	BC -24 CFA -24 OF -23 VAE -29 action 33 applicable -26 body -35 comment -14 criterion 12 date -14 deadline -26 expectedLevel -14 expiry -15 indicator -30 label -32 lastCheck -14 links -15 none -22 priority -14 proofs -14 responsible -2 score -24 severity -7 status -8 version -16
indicators/percent	BC -19 CFA -22 OF -25 VAE -28 action -4 applicable -22 body -3 comment -24 criterion -12 date -3 deadline -11 expectedLevel -16 expiry -3 indicator -10 label -3 lastCheck -4 links -7 none -20 priority -21 proofs -13 responsible -9 score 30 severity -13 status -37 version -15
indicators/phase	BC -6 CFA -7 OF -6 VAE -8 action -6 applicable -9 body -4 comment -18 criterion 33 date -7 deadline 30 expectedLevel -18 expiry -6 indicator -12 label -1 lastCheck -8 links -11 none -41 priority -23 proofs -9 responsible -8 score -13 severity -12 status 16 version -21
indicators/place	BC -4 CFA -9 OF -6 VAE -7 action -4 applicable -15 body -6 comment -2 criterion -31 date -6 deadline -7 expectedLevel -7 expiry -4 indicator -27 label -34 lastCheck -4 links -6 none -8 priority -2 proofs -14 responsible -4 score -3 severity -8 status -16 version -9
indicators/plausible	BC -8 CFA -7 OF -7 VAE -8 action -18 applicable -6 body -5 comment -14 criterion -4 date -28 deadline -16 expectedLevel -17 expiry -30 indicator -14 label -30 lastCheck -26 links -18 none -3 priority 1 proofs -13 responsible -6 score -5 severity -2 status -6 version -6
indicators/prefixed	BC -2 CFA -2 OF -2 VAE -3 action -24 applicable -3 body -14 comment 8 criterion -21 date -7 deadline -20 expectedLevel -23 expiry -5 indicator 15 label -16 lastCheck -6 links 13 none -25 priority -10 proofs -24 responsible -20 score -3 severity -8 status -27 version -2
indicators/priority	BC -32 CFA -30 OF -39 VAE -36 action -32 applicable -36 body -35 comment -9 criterion -2 date -16 deadline -40 expectedLevel -3 expiry -13 indicator -4 label -12 lastCheck -16 links -20 none -29 priority 43 proofs -32 responsible -28 score -3 severity -10 status -14
indicators/ratio	BC -21 CFA -18 OF -19 VAE -20 action -3 applicable -19 body -3 comment -11 criterion -11 date -3 deadline 7 expectedLevel -13 expiry -2 indicator -10 label -1 lastCheck -3 links -4 none -17 priority -14 proofs -4 responsible -5 score 26 severity -9 status -26 version -8
indicators/relative	BC -1 CFA -1 OF -2 VAE -1 action -1 applicable -2 body -2 comment -2 criterion -3 date -1 deadline 11 expectedLevel -1 expiry -1 label -1 lastCheck -1 links -3 none -13 priority -3 proofs -1 responsible -3 score -4 severity -4 status -6 version -5
indicators/rising	BC -22 CFA -14 OF -23 VAE -17 action -12 applicable -28 body -8 comment -5 criterion -20 date -11 deadline 2 expectedLevel -16 expiry -10 indicator 17 label -27 lastCheck -11 links -11 none 3 priority -26 proofs -21 responsible -14 score -5 severity -9 status -11 version -10
indicators/said	BC -6 CFA -1 OF -3 VAE -6 action -9 applicable -2 body -26 criterion -8 date -14 deadline -11 expectedLevel -1 expiry -12 indicator -22 label -26 lastCheck -13 links -26 none -8 priority -10 proofs -13 responsible -16 score -4 status 9 version -15
indicators/second	BC -13 CFA -12 OF -23 VAE -35 action -13 applicable -21 body -15 comment -9 criterion -4 date -5 deadline -8 expectedLevel -15 expiry -11 indicator 6 label -6 lastCheck -5 links -5 none -7 priority -20 proofs -8 responsible -12 score -12 severity -16 status -8 version -11
indicators/sentences	BC -15 CFA -14 OF -15 VAE -19 action 4 applicable -15 body -43 comment 13 criterion -34 date -23 deadline -32 expectedLevel 5 expiry -20 indicator -5 label -1 lastCheck -22 priority -30 proofs -6 responsible -60 score -22 severity -35 status -18 version -31
indicators/separators	BC -8 CFA -7 OF -8 VAE -9 action -25 applicable -8 body -30 comment -13 criterion -25 date -12 deadline -7 expectedLevel 3 expiry -10 indicator 5 label 8 lastCheck -11 links 2 none -12 priority -32 proofs -1 responsible 16 score -9 severity -19 status 17 version -22
indicators/severity	BC -28 CFA -21 OF -31 VAE -33 action -12 applicable -34 body -25 comment -22 criterion -24 date -13 deadline -24 expectedLevel 29 expiry -12 indicator -22 label -10 lastCheck -12 links -41 none -41 priority -16 proofs -40 responsible -33 score -23 severity 35 status -41 version -11
indicators/short	BC 2 CFA 1 OF 1 VAE 1 action -3 applicable 3 body -5 comment -13 criterion -12 date -21 deadline -27 expectedLevel -22 expiry -21 indicator 4 label -20 lastCheck -22 links -7 none -7 priority -7 proofs -2 responsible -1 score -2 severity -13 status -25 version -10
indicators/single	BC 1 CFA -6 OF -2 VAE 5 action -2 body -31 comment -5 date -14 deadline -29 expectedLevel -21 expiry -14 indicator -22 label -10 lastCheck -17 links -11 none -6 priority -34 proofs 7 responsible 6 score -36 severity -38 status -40 version -40
indicators/sparse	BC -12 CFA -14 OF -15 VAE -15 action 3 applicable -6 body -27 comment 4 criterion -18 date -31 deadline 1 expectedLevel -35 expiry 7 indicator -34 label -21 lastCheck -6 links -3 none -21 priority -12 proofs -14 responsible -15 score -25 severity 6 status -41 version -32
indicators/stepHeader	BC 15 CFA -19 OF -24 VAE -16 action 8 applicable -23 body -18 comment -34 criterion -12 date -29 deadline 7 expectedLevel -25 expiry -31 indicator 15 label -12 lastCheck 2 links -21 none -20 priority -24 proofs -20 responsible -17 score 4 severity -16 status 8 version -19
indicators/stepNames	BC -5 CFA -6 OF -5 VAE -7 action -2 applicable -5 body -14 comment -76 criterion 17 date -13 deadline -18 expectedLevel 6 expiry -10 indicator 5 label 5 lastCheck -10 links -22 none 4 priority -31 proofs 15 responsible -36 score -10 severity -13 status -33 version -23
indicators/texts	BC -17 CFA -16 OF -19 VAE -16 action -9 applicable -16 body -9 comment -5 criterion -20 date -10 deadline -8 expectedLevel -7 expiry -6 indicator -10 label -16 lastCheck -9 links -3 none -6 priority -4 proofs -6 responsible -8 score -18 severity -4 status -7 version -9
indicators/titles	BC -1 OF -1 VAE -1 action -23 applicable -1 body -3 comment -29 criterion 25 date -2 deadline -4 expectedLevel -8 expiry -2 indicator -17 label 34 lastCheck -2 links -21 none -30 priority -12 proofs -21 responsible -5 score -3 severity -2 status -28 version -5
indicators/unique	BC -20 CFA -22 OF -21 VAE -24 action -9 applicable -18 body -11 comment -4 criterion -26 date -3 deadline -3 expectedLevel -15 expiry -3 indicator -7 label -1 lastCheck -3 links -6 none -6 priority -8 proofs -1 responsible -10 score -11 severity -5 status -10 version -12
indicators/vague	BC -15 CFA -14 OF -12 VAE -15 action -19 applicable -13 body -31 comment -29 criterion -20 date -15 deadline 30 expectedLevel -27 expiry -16 indicator -19 label -13 lastCheck -18 links -38 none -4 priority -29 proofs -37 responsible -33 score 8 severity -23 status -13 version 4
indicators/version	BC -30 CFA -34 OF -30 VAE -39 action 1 applicable -34 body -32 comment -10 criterion 9 date -15 deadline -15 expectedLevel -31 expiry -13 indicator 4 label -15 lastCheck -15 links -12 none -14 priority -43 proofs -12 responsible -17 score -6 severity -33 status -27 version 31
indicators/worded	BC -29 CFA -32 OF -33 VAE -38 action -5 applicable -35 body -2 comment 7 criterion 1 date -27 deadline -17 expectedLevel -6 expiry -23 indicator -10 label -8 lastCheck -26 links -9 none -14 priority -2 proofs -2 responsible -2 score -13 severity -12 status -5 version 1
indicators/yesNo	BC 1 CFA 2 OF 4 VAE 4 action -11 applicable 2 body -18 comment -5 criterion -22 date -11 deadline -15 expectedLevel 1 expiry -9 indicator -20 label -11 lastCheck -10 links -20 none -7 priority -12 proofs 1 responsible -18 score -9 severity -4 status -8 version -13
indicators/criteria	CFA -1 OF -3 VAE -4 action -21 body -17 comment -8 criterion 26 date -8 deadline -20 expectedLevel -2 expiry -5 indicator -22 label -20 lastCheck -8 links -29 none -8 priority -25 proofs -19 responsible -30 score -4 severity -18 version -19
indicators/person	CFA 2 OF 1 VAE 2 action -47 applicable -2 body 12 comment -16 criterion -41 date -17 deadline -37 expectedLevel -61 expiry -16 indicator -36 label -33 lastCheck -19 links -47 none -26 priority -7 proofs -17 responsible 20 score -29 severity -51 status -10 version -12
indicators/readable	CFA -2 OF -3 VAE 1 action -23 body -28 comment -18 criterion -12 date -18 deadline -22 expectedLevel -17 expiry -14 indicator -7 label -14 lastCheck -18 links -20 none -6 priority -4 proofs -17 responsible -25 score -1 severity -8 status 2 version -32
indicators/statuses	CFA 1 OF -3 VAE -3 action -12 applicable -1 body -25 comment -2 criterion -10 date -16 deadline -13 expectedLevel -5 expiry -13 indicator -23 label -26 lastCheck -15 links -27 none -2 priority -12 proofs -13 responsible -14 score -7 severity -4 status 4 version -16
journeyTall/afterDocuments	comment -6 deadline -1 documents -6 indicator 1 links -11 none -6 phase -17 reference -4 responsible 2 session -9 status -3 step -17
journeyTall/afterNumbers	comment -3 deadline -6 documents -2 indicator -19 links -8 none -6 phase -16 reference -10 responsible 6 session -7 status -1 step -9
journeyTall/amongMarks	comment -2 deadline -5 documents -7 indicator -6 links -10 none -6 phase -10 reference -14 responsible -3 session 3 status -4 step -1
journeyTall/besideMarks	comment -3 deadline -6 documents -9 indicator -9 links -2 none -3 phase -5 reference -6 responsible 3 session -9 status -9 step -9
journeyTall/bias	comment -7 deadline -15 documents -6 indicator -8 links -11 none 6 phase -8 reference -17 responsible -9 session -20 status -10 step -3
journeyTall/booleans	comment -11 deadline -3 documents -2 indicator -4 links -2 none 12 phase -3 reference -1 responsible -4 session -1 status -13 step -1
journeyTall/cased	comment -15 deadline -29 documents -8 indicator -15 links -7 none -5 phase -1 reference 9 session 4 status -12 step -4
journeyTall/code	comment -4 deadline -8 documents -5 indicator -16 links -15 none -27 phase -38 reference 13 responsible -11 session 6 status -13 step -30
journeyTall/criteria	comment -1 deadline -28 documents -11 indicator -4 links -22 none 4 phase -19 reference -11 responsible -6 session -12 status 3 step 8
journeyTall/dates	comment -24 deadline 30 documents -19 indicator -8 links -31 none -33 phase -21 reference -28 responsible -18 session -21 status -18 step -26
journeyTall/digit	comment -6 deadline -15 documents -3 indicator 3 links -3 none 3 phase -5 reference -1 responsible -2 session -2 status -14 step -4
journeyTall/document	comment -22 deadline -31 documents 22 indicator -25 links -8 none -2 phase -1 reference -28 responsible -35 session -45 status -43 step -5
journeyTall/earlier	comment -3 deadline -1 documents -3 indicator 11 links -6 none -8 phase -2 reference -6 responsible -3 session -1 status -7 step -5
journeyTall/empty	comment -7 deadline -10 documents -1 indicator -39 links -6 phase -31 reference -8 responsible -8 session -14 status -1 step -44
journeyTall/few	comment -6 deadline -13 documents -14 indicator -16 links -9 none 10 phase -23 reference -19 responsible 7 session -1 status -26 step -25
journeyTall/file	comment -11 deadline -8 documents 19 indicator -5 links -6 none -18 phase -6 reference -9 responsible -9 session -2 status -7 step -24
journeyTall/filled	comment -20 deadline -10 documents -13 indicator -12 links -9 none -6 phase -1 reference 4 responsible -12 session -7 status 1 step 4
journeyTall/first	comment -19 deadline -20 documents -20 indicator -26 links -11 none -8 phase 11 reference -19 responsible -21 session -23 status -25 step 4
journeyTall/hundred	comment -15 deadline -24 documents -8 indicator 4 links -11 none 5 phase -7 reference -6 responsible -9 session -7 status -27 step -18
journeyTall/indicators	comment -14 deadline 1 documents -37 indicator 17 links -12 none -12 phase -18 reference -24 responsible -30 session -26 status -5 step -21
journeyTall/isNumber	comment -13 deadline -20 documents -11 indicator 19 links -17 none -17 phase -6 reference -12 responsible -13 session -14 status -11 step -16
journeyTall/lack	comment 13 deadline -19 documents -8 indicator -13 links -29 none 2 phase -13 reference -6 responsible -22 session -24 status 7 step -38
journeyTall/last	comment 3 deadline -1 documents -7 indicator -9 links -6 none -11 phase -10 reference -9 responsible -9 session -2 status -7 step -7
journeyTall/later	comment -4 deadline 8 documents -4 indicator 1 links -7 none -10 phase -4 reference -3 responsible -3 session -4 status -6 step -6
journeyTall/link	comment -41 deadline 12 documents -41 indicator -13 links 38 none -38 phase -14 reference -24 responsible -34 session -25 status -27 step -38
journeyTall/lists	comment -27 deadline 7 documents -13 indicator 23 links -19 none -27 phase -10 reference -15 responsible -14 session -10 status -24 step -20
journeyTall/long	comment -19 deadline -2 documents 23 indicator -3 links -31 none -1 phase -3 reference -6 responsible -8 session -3 status -8 step -26
journeyTall/marks	comment 2 deadline 24 documents -15 indicator -10 links -23 none -1 phase -18 reference -23 responsible -29 session -25 status 3 step -11
journeyTall/numbers	comment -20 deadline -27 documents -17 indicator 1 links -19 none 12 phase -12 reference -13 responsible -16 session -16 status -31 step -23
journeyTall/order	comment 1 deadline -34 documents -4 indicator -22 links -3 none -14 phase 5 reference -24 responsible 2 session -42 status -5 step 3
journeyTall/person	comment -15 deadline -46 documents -26 indicator -23 links -33 none -25 phase 16 reference -37 responsible 21 session -13 status -8 step -1
journeyTall/phase	comment -23 deadline 3 documents -55 indicator -17 links -22 none -46 phase 40 reference -15 responsible -27 session -26 status -6 step -12
journeyTall/place	comment -2 deadline 2 documents -10 indicator -13 links 1 none -5 phase -26 reference -1 responsible -6 session -2 status -2 step -21
journeyTall/plausible	comment -16 deadline -15 documents -10 indicator -18 links -12 none 2 phase 4 reference -55 session 7 step -61
journeyTall/prefixed	comment 1 deadline -30 documents -19 indicator 17 links 8 none -22 phase -10 reference -7 responsible -13 session -12 status -19 step -23
journeyTall/priority	comment 2 deadline -38 documents -13 indicator 12 links -25 none -16 phase -15 reference -14 responsible -20 session -15 status 4 step 1
journeyTall/ratio	comment -6 deadline 1 documents -1 indicator 13 links -2 none -15 phase -2 reference -1 responsible -1 session -1 status -9 step -1
journeyTall/readable	comment -6 deadline -25 documents -22 indicator 2 links -20 none 3 phase -21 reference -26 responsible -31 session -29 status 6 step 13
journeyTall/relative	comment -14 deadline -18 documents -22 indicator -16 links -16 none 27 phase -21 reference -27 responsible -27 session -19 status -18 step -13
journeyTall/rising	comment -9 deadline 11 documents -35 indicator 15 links -6 none -8 phase -19 reference -16 responsible -26 session -22 status -9 step -9
journeyTall/said	comment -3 deadline -20 documents -15 links -22 none -6 phase -18 reference -19 responsible -25 session -26 status 10 step 3
journeyTall/second	comment -10 deadline -11 documents -5 indicator -15 links -16 none -4 phase -1 reference -11 responsible -12 session -19 status -12 step 1
journeyTall/sentences	comment 10 deadline -28 documents 2 indicator -29 links 13 none 5 phase -43 reference -37 responsible -49 session -54 status -9 step -21
journeyTall/separators	comment -5 deadline -22 documents 13 indicator 15 links 7 none -20 phase -40 reference -22 responsible 9 session -40 status 4 step -22
journeyTall/severity	comment 4 deadline -1 documents -6 indicator -1 links -5 none -2 phase -1 responsible -4 session -2 status 5 step -2
journeyTall/short	comment -4 deadline -32 documents 6 indicator -6 links -14 none 5 phase -3 reference -15 responsible 4 session -42 status -14 step -36
journeyTall/single	comment 5 deadline -5 documents 6 indicator -14 links -12 none -6 phase -24 reference -15 session -28 status -18 step -12
journeyTall/sparse	comment 10 deadline 14 documents -8 indicator -18 links -14 none -12 phase -26 reference -25 responsible -4 session -27 status -23 step -28
journeyTall/statuses	comment 3 deadline -19 documents -16 indicator -5 links -19 none -1 phase -18 reference -18 responsible -24 session -25 status 6
journeyTall/stepHeader	comment -6 deadline -4 documents -10 indicator -6 links -6 phase -7 reference -1 responsible -6 session -5 status 4 step -3
journeyTall/stepNames	comment -62 deadline -31 documents 13 indicator -24 links -25 none -9 phase -21 reference -33 responsible -38 session -36 status -41 step 25
journeyTall/texts	comment -1 deadline -2 documents -7 indicator -10 links -5 none -8 phase -7 reference -2 responsible -4 session -4 status -8 step -7
journeyTall/unique	comment -2 documents -3 indicator -7 links -8 none -16 phase -12 reference 4 responsible -11 session -20 status -14 step 5
journeyTall/vague	comment -34 deadline 6 documents -43 indicator -8 links -38 none 8 phase -2 reference 4 responsible -45 session -37 status -38 step -41
journeyTall/version	comment 1 deadline -13 documents 11 indicator 11 links -9 none -5 phase -16 reference -16 responsible -18 session -22 status -19 step -13
journeyTall/worded	comment 4 deadline -4 documents -3 indicator -11 links -12 none -12 phase -21 reference -51 responsible -4 session 7 status -9 step -2
journeyTall/yesNo	comment -2 deadline -17 documents -7 indicator -4 links -19 none 4 phase -19 reference -16 responsible -20 session -22 status 4 step -28
journeyTall/asks	deadline -1 none -3 status 3
journeyWide/afterDocuments	body -19 comment 8 end -5 links 5 none -16 reference -6 responsible 15 session -15 start -5 trainee -13
journeyWide/afterNumbers	body -25 comment 3 end -18 links -4 none -20 reference -9 responsible 3 session -15 start -16 steps 7 trainee -12
journeyWide/amongMarks	body -1 comment -14 end -11 links -10 none -2 reference -15 responsible -11 session -7 start -24 steps 9 trainee -8
journeyWide/besideMarks	body -8 comment -6 end -10 links -3 none 2 reference -9 responsible -4 session -8 start -9 steps -7 trainee -13
journeyWide/bias	body -9 comment -10 end -12 links -17 none -12 reference -15 responsible -10 session -12 start -12 steps 13 trainee -5
journeyWide/booleans	body -2 comment -3 end -2 links -1 none -18 responsible -1 session -1 start -1 steps 22 trainee -1
journeyWide/cased	body 5 comment -14 end -27 links -9 none -21 reference 6 responsible -6 session -3 start -31 steps -21 trainee 3
journeyWide/code	body -56 comment -2 end -29 links -11 none -33 reference 18 responsible -6 session 13 start -28 steps -28 trainee -43
journeyWide/criteria	body -7 comment 3 end -4 links -16 none 7 reference -3 responsible -15 session -8 start -5 steps 1 trainee -6
journeyWide/dates	body -26 comment -33 end 10 links -33 none -40 reference -34 responsible -31 session -31 start 7 steps -2 trainee -31
journeyWide/digit	body -8 comment -13 end -5 links -13 none -2 reference -3 responsible -14 session -12 start -6 steps 9 trainee -3
journeyWide/document	body -20 comment -3 end -6 links 23 none -12 reference -6 responsible -7 session -17 start -6 steps -7 trainee -17
journeyWide/earlier	body -14 comment -16 end -2 links -20 none -17 reference -16 responsible -15 session -11 start 4 steps 3 trainee -20
journeyWide/empty	body -2 comment -13 end -10 links -11 none -7 reference -11 responsible -13 session -2 start -6 steps -11 trainee -50
journeyWide/few	body -2 comment -20 end -16 links -6 none 1 reference -18 responsible -1 session 2 start -17 steps -5 trainee -35
journeyWide/filled	body -4 comment -17 end 4 links -5 none -2 reference -1 responsible -8 session -5 start 1 steps -19 trainee -6
journeyWide/first	body -22 comment -29 end -7 links -27 none -33 reference 12 responsible -37 start -7 steps -32 trainee 4
journeyWide/hundred	body -6 comment -7 end -7 links -15 none 16 reference -5 responsible -13 session -7 start -7 steps -13 trainee -6
journeyWide/indicators	body -10 comment -3 end -6 links 3 none 7 reference -5 responsible -19 session -14 start -6 steps -1 trainee -9
journeyWide/lack	body -8 comment 21 end -3 links -14 none -13 reference -1 responsible -11 session -9 start -3 steps -14 trainee -17
journeyWide/last	body -30 comment 11 end -29 links 2 none 5 reference -27 responsible 4 session -29 start -30 steps -12 trainee -23
journeyWide/later	body -10 comment -15 end -2 links -17 none -21 reference -12 responsible -14 session -13 start -2 steps 10 trainee -14
journeyWide/link	body -20 comment -38 end 2 links 21 none -23 reference -17 responsible -31 session -22 start 5 steps -22 trainee -22
journeyWide/marks	body -27 comment -11 end 3 links -22 none -8 reference -19 responsible -25 session -30 start 3 steps 4 trainee -12
journeyWide/numbers	body -13 comment -18 end -16 links -19 none 8 reference -8 responsible -17 session -14 start -17 trainee -15
journeyWide/order	body -24 comment -8 end -10 links -1 none -39 reference -9 responsible 14 session -21 start -10 steps 13 trainee -23
journeyWide/person	body 3 comment -32 end -24 links -42 none -9 reference -37 responsible 9 session -25 start -27 steps -23 trainee 18
journeyWide/phase	body -9 comment -11 end -2 links -5 none 28 responsible -10 session -4 start -2 steps -26 trainee -5
journeyWide/place	body -18 comment 4 end -17 links 5 none -7 reference -30 responsible 11 session -35 start -25 steps 9 trainee -39
journeyWide/plausible	body 7 comment -12 end -19 links -8 none 2 reference -39 responsible 1 session 9 start -19 steps -9 trainee -35
journeyWide/prefixed	body -7 comment -1 end -3 links 6 none -4 reference -3 responsible -9 session -6 start -2 steps -3 trainee -6
journeyWide/priority	body -4 comment 4 end -1 links -11 none -12 reference -3 responsible 3 session -4 start -1 steps -6 trainee -4
journeyWide/readable	body -27 comment -14 end -10 links -15 none 2 reference -11 responsible -20 session -30 start -11 steps 11 trainee 9
journeyWide/rising	body -6 comment -1 end -3 links 2 none 17 reference -3 responsible -13 session -8 start -4 steps -14 trainee -7
journeyWide/said	body -32 comment 3 end -9 links -21 none 2 reference -12 responsible -27 session -37 start -9 steps 7 trainee 7
journeyWide/second	body -11 comment -32 links -21 none -11 reference -14 responsible -24 session 4 start 4 steps -22 trainee -2
journeyWide/sentences	body -24 comment 13 end -22 links 14 none -30 reference -18 responsible -40 session -29 start -20 steps -19 trainee -32
journeyWide/separators	body -25 comment -1 end -7 links 8 none -19 reference -10 responsible 12 session -23 start -7 steps -13 trainee -16
journeyWide/severity	body -1 comment 9 links -9 none -1 reference -1 responsible -4 session -2 start -1 steps -3 trainee -1
journeyWide/short	body 4 comment -12 end -11 links -6 none -15 reference -3 responsible -2 session -45 start -11 steps 10 trainee -29
journeyWide/single	body -23 comment -6 end -10 links -1 none -3 reference -6 responsible 6 session -9 start -10 steps -6 trainee -24
journeyWide/sparse	body -17 comment 10 end -27 links -6 none -22 reference -13 responsible 3 session -16 start -28 steps -4 trainee -21
journeyWide/statuses	body -27 comment 1 end -7 links -18 none 2 reference -9 responsible -21 session -30 start -7 steps 9 trainee 6
journeyWide/stepHeader	body -20 comment -8 end -2 links -23 none -23 reference -14 responsible -23 session -18 start -22 steps 22 trainee -10
journeyWide/stepNames	body -5 comment -13 end -2 links 14 none -2 reference -1 responsible -8 session -7 start -3 steps -3 trainee -7
journeyWide/texts	body -5 end -2 links -2 none -9 responsible -3 session -2 start -5 steps -24 trainee -6
journeyWide/unique	body -15 comment -5 links -11 none -7 responsible -10 session -17 start 1 steps -18 trainee -1
journeyWide/vague	body -9 comment -12 end -19 links -13 none -9 reference 22 responsible -9 session -14 start -17 steps -1 trainee -21
journeyWide/version	body -8 comment 8 end -3 links -7 none -6 reference -11 responsible 6 session -6 start -3 steps -9 trainee -1
journeyWide/worded	body -1 comment 8 end -29 links -7 none -26 reference -45 responsible -8 session 9 start -33 steps -29 trainee 11
journeyWide/yesNo	body -14 comment 4 end -6 links -14 none -7 reference -2 responsible -16 session -9 start -7 steps 14 trainee -21
journeyWide/file	comment -5 end -1 links 6 none -1 responsible -1 start -1 steps -1
journeyWide/lists	comment -5 none -10 steps 14
journeyWide/ratio	comment -6 end -1 links -1 none -11 steps 16 trainee -1
proofRegister/afterDocuments	date -5 expiry -10 indicator 4 links -1 proofs -29 reference -7 responsible 1 session -4 status -4 version -8
proofRegister/afterNumbers	date 2 expiry -5 indicator -24 links 2 none -2 proofs -7 reference -23 responsible -8 session -16 status 5 version -10
proofRegister/amongMarks	date -5 expiry -5 indicator 1 links -5 none 4 proofs -6 reference -7 responsible 2 session -7 status -1 version -17
proofRegister/besideMarks	date -3 expiry -5 indicator -7 links -6 none -4 proofs -16 reference -10 responsible -9 session -6 status -7 version -2
proofRegister/bias	date -10 expiry -14 indicator -5 links -8 proofs -5 reference -14 responsible -7 session -20 status -8 version -10
proofRegister/booleans	date -2 expiry -3 indicator -3 links -3 none 15 proofs -2 reference -2 responsible -1 session -2 status -18 version -5
proofRegister/cased	date -35 expiry -19 indicator -17 links -11 none -6 proofs -5 reference 6 session 7 status -14 version -17
proofRegister/code	date -35 expiry -21 indicator -21 links -3 none -28 proofs -23 reference 17 responsible -18 session 12 status -14 version 4
proofRegister/criteria	date -7 expiry -7 indicator -7 links -23 none 6 proofs -10 reference -5 responsible -24 session -14 status 1
proofRegister/dates	date 9 expiry 10 indicator -21 links -41 none -41 proofs -27 reference -31 responsible -26 session -23 status -37 version -5
proofRegister/digit	date -5 expiry -4 indicator -8 links -5 none 14 proofs -5 reference -2 responsible -2 session -2 status -15 version -9
proofRegister/document	date -22 expiry -12 indicator -20 links -3 none -4 proofs 22 reference -42 responsible -33 session -39 status -43
proofRegister/earlier	date 6 expiry -8 indicator -4 links -19 none -26 proofs 5 reference -19 responsible -18 session -15 status -24 version 4
proofRegister/empty	date -8 expiry -11 indicator -40 links -11 none -5 proofs -42 reference -2 responsible -9 session -6 version 4
proofRegister/few	date -26 expiry -18 indicator -26 links -8 none 7 proofs -31 reference -24 responsible 4 session 4 status -3
proofRegister/file	date -8 expiry -11 indicator -9 links -5 none -20 proofs 21 reference -9 responsible -4 session -1 status -10 version -4
proofRegister/filled	date 2 expiry -12 indicator -6 links -11 none -4 proofs -5 reference 2 responsible -14 session -4 status -3 version -9
proofRegister/first	date -17 expiry -7 indicator -14 links -10 none -31 proofs 6 reference 11 responsible -12 session -17 status -21 version -17
proofRegister/hundred	date -15 expiry -11 indicator 3 links -17 none 4 proofs -10 reference -9 responsible -10 session -9 status -26 version -18
proofRegister/indicators	date -21 expiry -17 indicator 17 links -7 none -13 proofs -10 reference -17 responsible -36 session -31 status -11 version -4
proofRegister/isNumber	date -8 expiry -7 indicator 18 links -7 none -25 proofs -8 reference -15 responsible -12 session -12 status -17 version -23
proofRegister/lack	date -2 expiry -8 indicator -8 links -17 none -6 proofs -7 reference -5 responsible -15 session -17 status 27 version -19
proofRegister/last	date -8 expiry -5 indicator -9 links -2 none -9 proofs -6 reference -14 responsible -3 status -8 version -8
proofRegister/later	date -2 expiry 8 indicator -10 links -24 none -26 proofs -22 reference -20 responsible -19 session -19 status -25 version 2
proofRegister/link	date 5 expiry 2 indicator -11 links 28 none -39 proofs -32 reference -20 responsible -31 session -31 status -38 version -33
proofRegister/lists	date -16 expiry -14 indicator 23 links -16 none -25 proofs -8 reference -11 responsible -9 session -6 status -19 version -24
proofRegister/marks	date 2 expiry 5 indicator -19 links -16 none -7 proofs -19 reference -18 responsible -29 session -23 status 4 version -13
proofRegister/numbers	date -21 expiry -16 indicator -2 links -23 none 10 proofs -12 reference -14 responsible -17 session -16 status -33 version -21
proofRegister/order	date -14 expiry -9 indicator -25 links -5 none -8 proofs -4 reference -17 responsible 16 session -39 status -1 version 1
proofRegister/person	date -18 expiry -17 indicator -25 links -24 none -19 proofs 4 reference -29 responsible 26 session -16 status -2 version -13
proofRegister/place	date -1 indicator -14 links 4 none -3 proofs -20 reference -26 session -1 status -8 version -4
proofRegister/plausible	date -31 expiry -25 indicator -12 links -10 none 1 proofs -38 reference -39 responsible 3 session 5 version 3
proofRegister/prefixed	date -11 expiry -11 indicator 20 links 8 none -32 proofs -8 reference -14 responsible -20 session -23 status -15 version -2
proofRegister/priority	date -16 expiry -14 indicator 10 links -21 none -24 proofs -13 reference -12 responsible -30 session -19 status 1 version 9
proofRegister/ratio	date -5 expiry -6 indicator 16 links -4 none -9 proofs -2 reference -1 responsible -1 status -10 version -9
proofRegister/readable	date -24 expiry -15 indicator 2 links -16 none 5 proofs -16 reference -18 responsible -28 session -27 status 9 version -18
proofRegister/rising	date -18 expiry -13 indicator 22 links -11 none -8 proofs -11 reference -16 responsible -25 session -20 status -12 version -11
proofRegister/said	date -13 expiry -10 indicator -7 links -9 none -4 proofs -7 reference -10 responsible -31 session -28 status 12 version -1
proofRegister/second	date -10 expiry -7 indicator -9 links -4 none -2 proofs 4 reference -5 responsible -8 session -12 status -6 version -11
proofRegister/sentences	date -33 expiry -14 indicator -29 links 15 none 9 proofs -3 reference -35 responsible -55 session -51 status -6 version -31
proofRegister/separators	date -12 expiry -14 indicator 9 links 3 none -16 proofs -15 reference -13 responsible 14 session -39 status 3 version -20
proofRegister/severity	date -1 expiry -2 indicator -9 links -6 none -11 proofs -3 reference -4 responsible -9 session -12 status 11 version 11
proofRegister/short	date -26 expiry -17 indicator 2 links -5 none 5 proofs -26 reference -7 responsible 7 session -57 status -12 version 2
proofRegister/single	date -11 expiry -8 indicator -10 links -1 none 9 proofs -9 reference -8 responsible 10 session -33 status -23 version -23
proofRegister/sparse	date -13 expiry 13 indicator -14 links -4 proofs -13 reference -18 responsible 2 session -12 status -12 version -16
proofRegister/statuses	date -14 expiry -12 indicator -9 links -7 none 1 proofs -8 reference -10 responsible -31 session -27 status 8 version -2
proofRegister/stepHeader	date -9 expiry -7 indicator -5 links -10 none 15 proofs -3 reference -6 responsible -9 session -9 status -7 version -14
proofRegister/stepNames	date -18 expiry -8 indicator -11 links -17 none -9 proofs 27 reference -26 responsible -21 session -15 status -28 version -31
proofRegister/texts	date -8 expiry -7 indicator -8 links -4 none -2 proofs -6 reference 1 responsible -8 session -6 status -5 version -8
proofRegister/vague	date -16 expiry -16 indicator 7 links -27 none -1 proofs -27 reference 24 responsible -29 session -20 status -21 version 13
proofRegister/version	date -22 expiry -10 indicator -4 links -21 none -16 proofs -13 reference -22 responsible -31 session -48 status -45 version 29
proofRegister/worded	date -35 expiry -21 indicator -9 links -9 none -15 reference -45 responsible 2 session 10 status -2 version 6
proofRegister/yesNo	date -14 expiry -10 indicator -4 links -4 none 6 proofs -6 reference -9 responsible -29 session -23 status 1 version -1
proofRegister/unique	expiry 3 indicator -10 links -8 none -11 proofs 4 reference 4 responsible -16 session -22 status -10 version -15
proofRegister/long	links -3 none 5 proofs -3
proofRegister/asks	none -3 status 4 version -1
proofRegister/phase	none -18 status 19 version -4
t/bias	indicators -1 journeyTall -4 journeyWide -6 none 6 proofRegister -1
t/columns	indicators -2 journeyTall -3 journeyWide 7 proofRegister -2
t/dated	indicators -2 journeyTall -7 journeyWide -2 none 12 proofRegister -3
t/files	indicators -7 journeyTall 1 journeyWide -8 none -8 proofRegister 11
t/follows	indicators 16 none -16 proofRegister -2
t/indicators:absent	indicators -12 journeyTall -1 journeyWide -5 none 4
t/indicators:label	indicators 7 journeyTall -8 journeyWide -11 none 12 proofRegister -19
t/indicators:likelihood	indicators 17 journeyTall 1 journeyWide -19 none 2 proofRegister 8
t/indicators:proofs	indicators -7 journeyTall 1 journeyWide -1 none -7 proofRegister 14
t/indicators:status	indicators -3 journeyTall -2 journeyWide -7 none 4 proofRegister 1
t/indicators:tally	indicators 35 journeyTall -15 journeyWide -3 none -22 proofRegister -9
t/indicators:unused	indicators -4 journeyTall 2 journeyWide -3 none 2 proofRegister 2
t/journeyTall:absent	indicators 6 journeyTall -13 journeyWide -3
t/journeyTall:documents	indicators 6 journeyTall 10 journeyWide -5 none 4 proofRegister -23
t/journeyTall:indicator	indicators 9 journeyWide -5 none -15 proofRegister 5
t/journeyTall:likelihood	indicators -7 journeyTall 22 journeyWide -3 none -3 proofRegister -4
t/journeyTall:step	indicators -17 journeyTall 26 journeyWide 2 none -11 proofRegister -13
t/journeyTall:tally	indicators 4 journeyTall 22 journeyWide -11 none -7 proofRegister -16
t/journeyTall:unused	indicators -1 journeyTall -4 journeyWide 4 none 2 proofRegister -1
t/journeyWide:absent	indicators 2 journeyTall -3 journeyWide -16 none 6
t/journeyWide:likelihood	indicators -2 journeyTall -6 journeyWide 23 none -7 proofRegister -1
t/journeyWide:session	indicators -5 journeyTall -7 journeyWide 7 none 3 proofRegister -2
t/journeyWide:steps	indicators 2 journeyTall -4 journeyWide 4 none 1 proofRegister -7
t/journeyWide:tally	indicators -17 journeyTall -6 journeyWide 18 proofRegister -4
t/journeyWide:trainee	indicators -21 journeyTall 12 journeyWide 16 none -13 proofRegister 6
t/journeyWide:unused	indicators 6 journeyWide -10 none 1 proofRegister 1
t/lists	indicators -17 journeyTall 18 journeyWide -1 none -32 proofRegister 6
t/long	indicators -7 journeyTall -13 journeyWide -3 none 14 proofRegister 7
t/many	indicators -17 journeyTall -9 journeyWide -1 none 9 proofRegister 18
t/marked	indicators -3 journeyTall 3 journeyWide 7 none -6 proofRegister -1
t/numbers	indicators -11 journeyTall 3 journeyWide -4 none 5 proofRegister 4
t/numbersFirst	indicators 9 journeyTall -20 journeyWide -6 none 1 proofRegister -11
t/numeric	indicators -19 journeyTall -8 journeyWide 8 none 19 proofRegister -6
t/once	indicators -3 journeyTall 6 journeyWide -4 none 5 proofRegister -7
t/others	indicators -27 journeyTall -20 journeyWide -8 none 34 proofRegister -22
t/ours	indicators 10 journeyTall -2 journeyWide 2 none -16 proofRegister 3
t/persons	indicators -11 journeyTall -1 journeyWide 3 none 9 proofRegister -10
t/phases	indicators -3 journeyTall 9 journeyWide -2 none 5 proofRegister -23
t/prefixed	indicators 5 journeyTall 3 journeyWide -5 none -25 proofRegister 8
t/proofRegister:absent	indicators 4 journeyTall -1 journeyWide -3 none -2 proofRegister -8
t/proofRegister:indicator	indicators 2 journeyTall -5 journeyWide -8 none 3
t/proofRegister:likelihood	indicators -7 journeyTall 3 journeyWide -4 none -7 proofRegister 20
t/proofRegister:proofs	indicators -2 journeyTall 1 journeyWide 1 none -8 proofRegister 6
t/proofRegister:tally	indicators -21 journeyTall -1 journeyWide -2 none -17 proofRegister 34
t/proofRegister:unused	indicators 2 journeyTall -2 journeyWide 3 none 7 proofRegister -13
t/relative	indicators -19 journeyTall 17 journeyWide -11 none -2 proofRegister -29
t/rising	indicators 9 journeyTall -6 journeyWide -3 none 2 proofRegister -12
t/stepHeaders	indicators 10 journeyTall -26 journeyWide 25 none -2 proofRegister -11
t/steps	indicators 5 journeyTall -9 journeyWide -12 none 1 proofRegister 9
t/titles	indicators 21 journeyTall -5 none -18 proofRegister 1
t/unrelated	indicators -12 journeyTall 1 journeyWide -6 none 11 proofRegister 5
t/whole	indicators 12 journeyTall -2 journeyWide -1 none -3 proofRegister -16
t/documents	journeyTall -9 journeyWide -6 none 7 proofRegister 5
t/indicators:indicator	journeyTall -3 journeyWide -5 none 2
w/=BC	BC 18 CFA -11 OF -7 VAE -7 action -10 applicable -8 body -6 comment -12 criterion -11 date -8 deadline -11 expectedLevel -11 expiry -9 indicator -11 label -11 lastCheck -9 links -11 none -12 priority -9 proofs -12 responsible -7 score -11 severity -11 status -16 version -10
w/=OF	BC -8 CFA -10 OF 16 VAE -13 action -9 applicable -12 body -7 comment -12 criterion -9 date -7 deadline -10 expectedLevel -9 expiry -9 indicator -10 label -9 lastCheck -9 links -9 none -9 priority -10 proofs -10 responsible -11 score -10 severity -11 status -13 version -9
w/=action	BC -6 CFA -7 OF -10 VAE -7 action 12 applicable -5 body -3 comment -11 criterion -6 date -4 deadline -8 expectedLevel -5 expiry -6 indicator -8 label -6 lastCheck -5 links -5 none -10 priority -8 proofs -6 responsible -9 score -5 severity -4 status -7 version -6
w/=applicable	BC -23 CFA -29 OF -27 VAE -29 action -7 applicable 17 body -5 comment -8 criterion -8 date -6 deadline -8 expectedLevel -7 expiry -7 indicator -7 label -7 lastCheck -7 links -7 none -8 priority -7 proofs -8 responsible -8 score -7 severity -6 status -6 version -6
w/=body	BC -5 CFA -3 OF -15 VAE -6 action -8 applicable -4 body 16 comment -9 criterion -5 date -4 deadline -7 end -7 expectedLevel -7 expiry -6 indicator -6 label -6 lastCheck -7 links -9 none -9 priority -7 proofs -9 reference -9 responsible -11 score -6 session -10 severity -7 start -7 status -6 steps -9 trainee -13 version -6
w/=comment	BC -6 CFA -4 OF -6 VAE -5 action -16 applicable -6 body -8 comment 16 criterion -6 date -4 deadline -9 documents -9 end -6 expectedLevel -7 expiry -6 indicator -8 label -7 lastCheck -6 links -9 none -11 phase -7 priority -6 proofs -8 reference -7 responsible -8 score -5 session -7 severity -6 start -7 status -7 step -9 steps -7 trainee -7 version -5
w/=criterion	BC -8 CFA -5 OF -6 VAE -6 action -7 applicable -7 body -5 comment -9 criterion 11 date -6 deadline -8 expectedLevel -7 expiry -7 indicator -11 label -10 lastCheck -7 links -10 none -10 priority -7 proofs -9 responsible -8 score -7 severity -7 status -7 version -7
w/=date	BC -5 CFA -3 OF -4 VAE -3 action -5 applicable -3 body -3 comment -5 criterion -4 date 14 deadline -13 expectedLevel -4 expiry -11 indicator -4 label -5 lastCheck -12 links -8 none -11 priority -5 proofs -7 reference -5 responsible -7 score -5 session -4 severity -5 status -8 version -6
w/=deadline	BC -8 CFA -7 OF -9 VAE -9 action -10 applicable -9 body -8 comment -11 criterion -10 date -20 deadline 6 documents -11 expectedLevel -10 expiry -22 indicator -16 label -11 lastCheck -16 links -10 none 11 phase -9 priority -10 proofs -19 reference -8 responsible -9 score -8 session -7 severity -9 status -10 step -12 version -7
w/=expectedLevel	BC -6 CFA -5 OF -6 VAE -6 action -7 applicable -7 body -5 comment -8 criterion -5 date -7 deadline -7 expectedLevel 15 expiry -5 indicator -6 label -10 lastCheck -6 links -7 none -13 priority -10 proofs -8 responsible -8 score -8 severity -14 status -17 version -5
w/=expiry	BC -4 CFA -3 OF -4 VAE -4 action -6 applicable -4 body -3 comment -6 criterion -4 date -15 deadline -11 expectedLevel -4 expiry 11 indicator -5 label -5 lastCheck -9 links -5 none -7 priority -5 proofs -5 reference -3 responsible -5 score -4 session -2 severity -4 status -9 version -4
w/=ignored	BC -10 CFA -9 OF -10 VAE -11 action -10 applicable -12 body -2 comment 4 criterion -10 date -9 deadline -10 documents -11 end -12 expectedLevel -40 expiry -10 indicator -27 label -10 lastCheck -9 links -20 none 13 phase -9 priority -11 proofs -14 reference -7 responsible -12 score -11 session -9 severity -9 start -24 status -12 step -11 steps -13 trainee -12 version -10
w/=indicator	BC -2 CFA -2 OF -3 VAE -3 action -3 applicable -5 body -2 comment -3 criterion -6 date -3 deadline -3 documents -8 expectedLevel -3 expiry -4 indicator 14 label -22 lastCheck -3 links -4 none -7 phase -5 priority -3 proofs -5 reference -12 responsible -7 score -4 session -4 severity -2 status -6 step -5 version -14
w/=label	BC -6 CFA -7 OF -6 VAE -6 action -11 applicable -5 body -4 comment -14 criterion 7 date -6 deadline -8 expectedLevel -36 expiry -7 indicator -17 label 10 lastCheck -14 links -12 none -24 priority -7 proofs -10 responsible -7 score -10 severity -9 status -10 version -5
w/=lastCheck	BC -4 CFA -3 OF -3 VAE -3 action -5 applicable -3 body -2 comment -5 criterion -3 date -12 deadline -10 expectedLevel -4 expiry -13 indicator -5 label -5 lastCheck 13 links -5 none -7 priority -5 proofs -5 responsible -5 score -4 severity -5 status -4 version -15
w/=link	BC -5 CFA -4 OF -6 VAE -6 action -12 applicable -5 body -6 comment -11 criterion -6 date -8 deadline -10 documents -9 end -5 expectedLevel -8 expiry -8 indicator -10 label -8 lastCheck -6 links 18 none -15 phase -6 priority -8 proofs -11 reference -9 responsible -9 score -7 session -8 severity -7 start -6 status -11 step -7 steps -8 trainee -7 version -7
w/=number	BC -8 CFA -6 OF -8 VAE -8 action -9 applicable -18 body -7 comment -8 criterion -14 date -11 deadline -10 documents -3 end -2 expectedLevel -9 expiry -7 indicator -10 label -11 lastCheck -9 links -9 none 14 phase -3 priority -9 proofs -8 reference 8 responsible -8 score -9 session -2 severity -9 start -2 status -9 step -3 steps -5 trainee -2 version -24
w/=priority	BC -6 CFA -4 OF -6 VAE -6 action -8 applicable -6 body -6 comment -8 criterion -8 date -5 deadline -7 expectedLevel -7 expiry -6 indicator -8 label -8 lastCheck -6 links -8 none -8 priority 12 proofs -9 responsible -7 score -6 severity -7 status -9 version -7
w/=proof	BC -8 CFA -7 OF -7 VAE -8 action -11 applicable -8 body -7 comment -18 criterion -6 date -9 deadline -10 documents 6 end -2 expectedLevel -6 expiry -6 indicator -15 label -6 lastCheck -6 links -15 none 3 phase -11 priority -8 proofs 7 reference -17 responsible -10 score -7 session -10 severity -8 start -1 status -10 step -9 steps -4 trainee -1 version -17
w/=responsible	BC -7 CFA -6 OF -8 VAE -7 action -9 applicable -7 body -15 comment -10 criterion -10 date -7 deadline -7 documents -9 end -4 expectedLevel -8 expiry -6 indicator -7 label -7 lastCheck -6 links -8 none -10 phase -6 priority -8 proofs -11 reference -6 responsible 16 score -6 session -6 severity -5 start -4 status -9 step -7 steps -9 trainee -14 version -7
w/=score	BC -5 CFA -6 OF -7 VAE -8 action -8 applicable -7 body -5 comment -10 criterion -7 date -7 deadline -9 expectedLevel -8 expiry -8 indicator -6 label -9 lastCheck -7 links -8 none -10 priority -7 proofs -8 responsible -9 score 13 severity -6 status -10 version -7
w/=severity	BC -8 CFA -6 OF -8 VAE -8 action -10 applicable -8 body -7 comment -12 criterion -6 date -8 deadline -10 expectedLevel -12 expiry -8 indicator -9 label -9 lastCheck -9 links -11 none -10 priority -8 proofs -12 responsible -8 score -9 severity 14 status -18 version -9
w/=status	BC -7 CFA -6 OF -6 VAE -7 action -8 applicable -17 body -5 comment -17 criterion -9 date -7 deadline -8 documents -10 expectedLevel -19 expiry -9 indicator -13 label -8 lastCheck -13 links -9 none -13 phase -5 priority -21 proofs -8 reference -7 responsible -10 score -17 session -14 severity -8 status 21 step -9 version -9
w/=unrelated	BC -3 CFA -2 OF -4 VAE -3 action -5 applicable -5 body -4 comment -4 criterion -4 date -5 deadline -5 documents -4 end -3 expectedLevel -5 expiry -4 indicator -7 label -6 lastCheck -3 links -6 none 13 phase -2 priority -6 proofs -4 reference -2 responsible -9 score -4 session -3 severity -5 start -3 status -7 step -4 steps -7 trainee -4 version -5
w/BC	BC 18 CFA -11 OF -7 VAE -7 action -10 applicable -8 body -6 comment -12 criterion -11 date -8 deadline -11 expectedLevel -11 expiry -9 indicator -11 label -11 lastCheck -9 links -11 none -12 priority -9 proofs -12 responsible -7 score -11 severity -11 status -16 version -10
w/OF	BC -8 CFA -10 OF 16 VAE -13 action -9 applicable -12 body -7 comment -12 criterion -9 date -7 deadline -10 expectedLevel -9 expiry -9 indicator -10 label -9 lastCheck -9 links -9 none -9 priority -10 proofs -10 responsible -11 score -10 severity -11 status -13 version -9
w/action	BC -23 CFA -16 OF 7 VAE -17 action 20 applicable -17 body -21 comment -6 criterion -17 date -15 deadline -15 documents -10 end 9 expectedLevel -24 expiry -17 indicator -17 label -9 lastCheck -25 links -21 none -4 phase -9 priority -3 proofs -18 reference -4 responsible -6 score -16 session 6 severity -20 start -12 status -17 step -10 steps -15 trainee -16 version -15
w/applicable	BC 5 CFA 4 OF 8 VAE 11 action -12 applicable -2 body -16 comment -17 criterion -18 date -11 deadline -17 expectedLevel -15 expiry -12 indicator -15 label -14 lastCheck -15 links -16 none -20 priority -16 proofs -16 responsible -16 score -19 severity -14 status -15 version -14
w/body	BC -14 CFA -13 OF 12 VAE -12 action -13 applicable -14 body 14 comment -18 criterion -7 date -5 deadline -12 end -13 expectedLevel -13 expiry -11 indicator -11 label -10 lastCheck -12 links -10 none -20 priority -12 proofs -15 reference 3 responsible 3 score -11 session -16 severity -14 start -15 status -16 steps -16 trainee -5 version -13
w/comment	BC -10 CFA -7 OF -12 VAE -10 action 14 applicable -18 body -11 comment 21 criterion -13 date -8 deadline -24 documents -10 end -9 expectedLevel -16 expiry -11 indicator -16 label -14 lastCheck -10 links -14 none -29 phase -9 priority -16 proofs -14 reference -9 responsible -18 score -11 session -9 severity -13 start -9 status -10 step -11 steps -12 trainee -8 version -11
w/criterion	BC -10 CFA -7 OF -9 VAE -9 action -12 applicable -9 body -7 comment -11 criterion 16 date -8 deadline -10 expectedLevel -10 expiry -9 indicator -15 label -12 lastCheck -9 links -12 none -19 priority -9 proofs -11 responsible -10 score -9 severity -9 status -8 version -13
w/date	BC -5 CFA -3 OF -5 VAE -4 action -5 applicable -4 body -3 comment -6 criterion -6 date 18 deadline -17 expectedLevel -6 expiry -12 indicator -4 label -6 lastCheck -19 links -10 none -12 priority -5 proofs -7 reference -5 responsible -8 score -6 session -4 severity -5 status -9 version -6
w/deadline	BC -12 CFA -10 OF -13 VAE -12 action -16 applicable -13 body -11 comment -20 criterion -14 date -26 deadline 11 documents -19 expectedLevel -15 expiry -10 indicator -1 label -18 lastCheck -23 links -21 none 6 phase -12 priority -14 proofs 6 reference -17 responsible -18 score -15 session -13 severity -13 status -23 step -19 version -15
w/end	BC -9 CFA -5 OF -8 VAE -7 action -14 applicable -8 body -13 comment -18 criterion -9 date -2 deadline -8 documents 5 end 11 expectedLevel -10 expiry 16 indicator -16 label -12 lastCheck -9 links -20 none -24 phase -10 priority -12 reference -13 responsible -16 score -10 session -17 severity -11 start -22 status -18 step -14 steps -2 trainee -12 version -12
w/exempt	BC 4 CFA 3 OF -5 VAE -9 action -14 applicable 14 body -7 comment -12 criterion -12 date 8 deadline -12 expectedLevel -8 expiry -9 indicator -14 label -11 lastCheck -10 links -10 none -16 priority -11 proofs -11 reference -3 responsible -16 score -11 session -1 severity -10 status -15 version 1
w/expectedLevel	BC -14 CFA -12 OF -16 VAE -18 action -15 applicable -15 body -16 comment -27 criterion -18 date -6 deadline -21 documents -6 end -4 expectedLevel 11 expiry -17 indicator -19 label -3 lastCheck -24 links -16 none 5 phase -5 priority -6 proofs -37 reference -6 responsible -20 score 4 session -9 severity -24 start -4 status -2 step -7 steps -7 trainee -5 version -16
w/expiry	BC -10 CFA -6 OF -9 VAE -8 action -13 applicable -8 body -8 comment -15 criterion -12 date -2 deadline -25 expectedLevel -11 expiry 16 indicator -16 label -15 lastCheck -17 links -19 none -24 priority -12 proofs -23 reference -8 responsible -12 score -11 session -7 severity -13 status 4 version -12
w/ignored	BC -15 CFA -13 OF -19 VAE -15 action -22 applicable -16 body 8 comment -6 criterion -14 date -16 deadline -19 documents -15 end -6 expectedLevel 15 expiry -15 indicator 3 label -18 lastCheck -15 links -7 none 4 phase -15 priority -18 proofs -20 reference -17 responsible -22 score -16 session -20 severity -17 start -1 status -18 step -11 steps -11 trainee -17 version -18
w/indicator	BC -10 CFA -10 OF -11 VAE -10 action -14 applicable -12 body -9 comment -15 criterion -15 date -11 deadline -13 documents -12 end -7 expectedLevel -11 expiry -15 indicator 15 label 8 lastCheck -11 links -16 none -26 phase -6 priority -11 proofs 6 reference 7 responsible -18 score -12 session -12 severity -13 start -6 status -19 step -11 steps -9 trainee -8 version 1
w/label	BC -19 CFA -11 OF -19 VAE -18 action -5 applicable -21 body -20 comment -8 criterion -3 date -22 deadline -29 documents -7 end -9 expectedLevel 12 expiry -18 indicator -3 label 9 lastCheck -7 links -8 none -5 phase -13 priority -21 proofs -24 reference -20 responsible -28 score -6 session -13 severity -16 start -10 status -28 step 4 steps 10 trainee -13 version -25
w/lastCheck	BC -7 CFA -15 OF -19 VAE -17 action -18 applicable -23 body -20 comment -27 criterion -18 date -38 documents -13 end 7 expectedLevel -23 expiry -15 indicator -21 label -20 lastCheck 16 links -27 none -3 phase -12 priority -18 proofs -26 reference -14 responsible -9 score -19 session -20 severity -19 start -3 status -23 step -13 steps 2 trainee -18 version 9
w/link	BC -14 CFA -11 OF -16 VAE -14 action 4 applicable -15 body -13 comment -25 criterion -18 date -17 deadline -22 documents -18 end -13 expectedLevel -19 expiry -17 indicator -7 label -16 lastCheck -12 links 22 none -9 phase -9 priority -17 proofs -25 reference -19 responsible -22 score -16 session -15 severity -17 start -13 status -19 step -16 steps -15 trainee -17 version -20
w/name	BC -2 CFA -2 OF -3 VAE -3 action -5 applicable -2 body -2 comment -5 criterion -16 date -2 deadline -4 expectedLevel -9 expiry -4 indicator -14 label 10 lastCheck -5 links -5 none -6 priority -3 proofs -4 responsible -3 score -4 severity -4 status -4 version -2
w/number	BC -13 CFA -13 OF -14 VAE -12 action -12 applicable 16 body -14 comment -18 criterion -12 date 3 deadline -14 documents -5 end -8 expectedLevel -12 expiry -13 indicator -11 label -13 lastCheck -12 links -15 none 13 phase -5 priority -11 proofs -16 reference 11 responsible -14 score -14 session -11 severity -14 start -9 status -20 step -4 steps -10 trainee -7 version 4
w/phase	BC -4 CFA -2 OF -4 VAE -4 action -6 applicable -4 body -8 comment -12 criterion 16 date -4 deadline -12 documents -12 end -5 expectedLevel -6 expiry -5 indicator -11 label -8 lastCheck -5 links -11 none -15 phase 13 priority -6 proofs -7 reference -9 responsible -11 score -5 session -10 severity -5 start -5 status -13 step -15 steps 12 trainee -6 version -6
w/priority	BC -6 CFA -4 OF -6 VAE -6 action -8 applicable -6 body -6 comment -8 criterion -8 date -5 deadline -7 expectedLevel -7 expiry -6 indicator -8 label -8 lastCheck -6 links -9 none -8 priority 13 proofs -9 responsible -7 score -7 severity -8 status -9 version -7
w/proof	BC -16 CFA -15 OF -18 VAE -18 action -16 applicable -17 body -16 comment -2 criterion -16 date -18 deadline -22 documents 11 end -13 expectedLevel -22 expiry -9 indicator -13 label -36 lastCheck -19 links -9 none -2 phase -20 priority -20 proofs 15 reference -3 responsible -23 score -21 session -22 severity -20 start -10 status -24 step -13 steps 7 trainee -12 version -9
w/responsible	BC -13 CFA -13 OF -15 VAE -15 action -19 applicable -15 body 11 comment -10 criterion 2 date -15 deadline -25 documents 3 end -20 expectedLevel -1 expiry -13 indicator -26 label -30 lastCheck -18 links -23 none -28 phase -15 priority -18 proofs -1 reference -19 responsible 16 score -16 session -20 severity -19 start -17 status -22 step -21 steps -16 trainee 5 version -17
w/score	BC -8 CFA -9 OF -11 VAE -11 action -12 applicable -11 body -10 comment -14 criterion -10 date -10 deadline -15 expectedLevel -12 expiry -13 indicator -10 label -14 lastCheck -13 links -14 none -14 priority -14 proofs -10 responsible -14 score 22 severity -8 status -19 version -10
w/severity	BC -10 CFA -8 OF -10 VAE -10 action -10 applicable -11 body -8 comment -14 criterion -7 date -9 deadline -12 expectedLevel -9 expiry -9 indicator -10 label -10 lastCheck -10 links -12 none -12 priority -9 proofs -12 responsible -8 score -10 severity 15 status -17 version -10
w/status	BC -17 CFA -13 OF -20 VAE -16 action -20 applicable 4 body -18 comment -5 criterion -20 date -27 deadline -30 documents -17 end -17 expectedLevel 2 expiry -20 indicator -8 label -26 lastCheck -1 links -28 none -27 phase -6 priority 2 proofs -29 reference -18 responsible -22 score 7 session -3 severity -25 start -16 status 9 step -18 steps 18 trainee -14 version -21
w/unrelated	BC -18 CFA -10 OF -14 VAE -13 action -13 applicable 5 body -16 comment -12 criterion -11 date 4 deadline -19 documents -10 end -9 expectedLevel -14 expiry -14 indicator -18 label 4 lastCheck -16 links -21 none 17 phase -7 priority -17 proofs -24 reference -11 responsible -8 score -8 session -16 severity 1 start -9 status -16 step -12 steps 2 trainee -11 version -14
w/=name	action -1 comment -1 criterion -1 expectedLevel -1 label 6 links -1 none -1 proofs -1 status -1
w/=end	body -7 comment -7 end 11 links -7 none -7 reference -7 responsible -6 session -8 start -11 steps -13 trainee -8
w/=reference	body -5 comment -5 date -5 deadline -4 documents -9 end -6 expiry -4 indicator -6 links -8 none -11 phase -5 proofs -8 reference 12 responsible -8 session -5 start -7 status -7 step -6 steps -7 trainee -6 version -7
w/=session	body -8 comment -6 date -7 deadline -5 documents -10 end -8 expiry -6 indicator -6 links -8 none -11 phase -6 proofs -10 reference -8 responsible -10 session 14 start -7 status -7 step -7 steps -10 trainee -9 version -6
w/=start	body -11 comment -6 end -7 links -6 none -11 reference -8 responsible -7 session -9 start 10 steps -11 trainee -8
w/=trainee	body -13 comment -13 end -11 links -15 none -10 reference -20 responsible -11 session -12 start -11 steps -15 trainee 19
w/reference	body -5 comment -5 date -5 deadline -4 documents -9 end -6 expiry -4 indicator -6 links -8 none -11 phase -5 proofs -8 reference 12 responsible -8 session -5 start -7 status -7 step -6 steps -7 trainee -6 version -7
w/session	body -11 comment -10 date -7 deadline -5 documents -10 end -12 expiry -6 indicator -6 links -11 none -15 phase -6 proofs -10 reference -10 responsible -14 session 13 start -10 status -7 step -7 steps 3 trainee -10 version -6
w/start	body -15 comment -10 end -18 links -12 none -14 reference -12 responsible -11 session -17 start 21 steps -14 trainee -13
w/step	body -7 comment -20 date -4 deadline -17 documents -5 end -9 expiry -3 indicator -20 links -23 none -25 phase 7 proofs -4 reference -18 responsible -8 session -3 start -9 status -24 step 4 steps -11 trainee -9 version -7
w/trainee	body -17 comment -14 deadline -4 documents -4 end -15 indicator -4 links 5 none -16 phase 8 reference 8 responsible -16 session -18 start -17 status -5 step -5 steps -13 trainee 4
w/=phase	comment -7 deadline -9 documents -8 indicator -8 links -8 none -10 phase 9 reference -7 responsible -9 session -6 status -8 step -9
w/=step	comment -11 deadline -10 documents -20 indicator -11 links -11 none -14 reference -11 responsible -17 session -12 status -11 step 10
`;
